package de.bismit.io.diagramm;

import de.bismit.wert.Sprache;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Title, chart and what must be said below it, drawn upon one surface, whatever it is made of. */
final class Leinwand {

    static final String SCHRIFT = Font.SANS_SERIF;

    private static final int BREITE = 760;
    static final int RAND = 16;
    private static final int FEINHEIT = 2;
    private static final Color TEXT = Color.decode(Farben.RAHMEN);
    private static final Font TITEL = new Font(SCHRIFT, Font.BOLD, 16);
    private static final Font NORMAL = new Font(SCHRIFT, Font.PLAIN, 12);

    private final Bild bild;
    private final Sprache sprache;
    private final Bildworte worte;
    private final Zeichnung diagramm;
    private final List<Zeile> kopf = new ArrayList<>();
    private final List<Zeile> fuss = new ArrayList<>();

    private record Zeile(String text, Font schrift) {

        int hoehe() {
            return (int) Math.round(schrift.getSize() * 1.4);
        }
    }

    Leinwand(Bild bild, Sprache sprache) {
        this.bild = bild;
        this.sprache = sprache;
        worte = new Bildworte(sprache);
        diagramm = bild.falte(r -> (Zeichnung) new Reihenzeichner(r, sprache, BREITE), q -> new Querzeichner(q, sprache, BREITE));
        kopf.addAll(umgebrochen(bild.titel().in(sprache), TITEL));
        kopf.addAll(umgebrochen(worte.unterzeile(bild), NORMAL));
        worte.fussnoten(bild).forEach(satz -> fuss.addAll(umgebrochen(satz, NORMAL)));
    }

    String svg() {
        return Svgflaeche.zeichne(BREITE, hoehe(), "diagramm-" + bild.kennung().replaceAll("[^A-Za-z0-9-]", "-"), bild.titel().in(sprache), worte.inWorten(bild), this::male);
    }

    byte[] png() {
        BufferedImage flaeche = new BufferedImage(BREITE * FEINHEIT, hoehe() * FEINHEIT, BufferedImage.TYPE_INT_RGB);
        Graphics2D stift = flaeche.createGraphics();
        stift.scale(FEINHEIT, FEINHEIT);
        stift.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        stift.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        male(stift);
        stift.dispose();
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        try {
            ImageIO.write(flaeche, "png", strom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strom.toByteArray();
    }

    private int hoehe() {
        return 2 * RAND + hoehe(kopf) + diagramm.hoehe() + hoehe(fuss);
    }

    private static int hoehe(List<Zeile> zeilen) {
        return zeilen.stream().mapToInt(Zeile::hoehe).sum();
    }

    private void male(Graphics2D stift) {
        stift.setColor(Color.WHITE);
        stift.fillRect(0, 0, BREITE, hoehe());
        int y = schreibe(stift, kopf, RAND);
        stift.translate(0, y);
        diagramm.male(stift);
        stift.translate(0, -y);
        schreibe(stift, fuss, y + diagramm.hoehe());
    }

    private static int schreibe(Graphics2D stift, List<Zeile> zeilen, int oben) {
        int y = oben;
        stift.setColor(TEXT);
        for (Zeile zeile : zeilen) {
            stift.setFont(zeile.schrift());
            stift.drawString(zeile.text(), RAND, y + zeile.schrift().getSize());
            y += zeile.hoehe();
        }
        return y;
    }

    private static List<Zeile> umgebrochen(String text, Font schrift) {
        Graphics2D stift = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        FontMetrics masse = stift.getFontMetrics(schrift);
        List<Zeile> zeilen = new ArrayList<>();
        String zeile = "";
        for (String wort : text.strip().split("\\s+")) {
            String laenger = zeile.isEmpty() ? wort : zeile + " " + wort;
            if (!zeile.isEmpty() && masse.stringWidth(laenger) > BREITE - 2 * RAND) {
                zeilen.add(new Zeile(zeile, schrift));
                laenger = wort;
            }
            zeile = laenger;
        }
        zeilen.add(new Zeile(zeile, schrift));
        stift.dispose();
        return zeilen;
    }
}
