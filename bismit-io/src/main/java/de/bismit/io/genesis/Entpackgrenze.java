package de.bismit.io.genesis;

import com.google.common.io.CountingInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A member of a ZIP while it is unpacked, that fails once it becomes larger than a table can (Entpackgrenze): a ZIP of a few
 * kilobytes may hold what fills a disk. Flat files of the databases are packed to a twentieth or thirtieth; the densest there
 * can be is about a thousandth.
 */
final class Entpackgrenze extends FilterInputStream {

    /** So much may come out of any ZIP. */
    static final long UNBEDENKLICH = 100L << 20;
    static final int HOECHSTENS_JE_BYTE = 250;

    private final CountingInputStream gepackt;
    private final long anfang;
    private final long unbedenklich;
    private long entpackt;

    /** Of the member that comes next; {@code gepackt} counts what it is unpacked from. */
    Entpackgrenze(InputStream mitglied, CountingInputStream gepackt) {
        this(mitglied, gepackt, UNBEDENKLICH);
    }

    Entpackgrenze(InputStream mitglied, CountingInputStream gepackt, long unbedenklich) {
        super(mitglied);
        this.gepackt = gepackt;
        this.unbedenklich = unbedenklich;
        anfang = gepackt.getCount();
    }

    @Override
    public int read() throws IOException {
        byte[] eines = new byte[1];
        return read(eines, 0, 1) < 0 ? -1 : eines[0] & 0xFF;
    }

    @Override
    public int read(byte[] ziel, int ab, int laenge) throws IOException {
        int gelesen = super.read(ziel, ab, laenge);
        entpackt += Math.max(0, gelesen);
        if (entpackt > unbedenklich && entpackt > HOECHSTENS_JE_BYTE * (gepackt.getCount() - anfang)) {
            throw new IOException("entpackt sich auf mehr als das " + HOECHSTENS_JE_BYTE + "fache, so dicht ist keine Tabelle gepackt");
        }
        return gelesen;
    }
}
