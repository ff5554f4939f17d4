package de.bismit.berechnung;

import de.bismit.gebiet.Gebietstypen;
import de.bismit.zeit.Zeitbezug;
import java.util.Optional;

/** Where an offer does not exist, declared by data for a time; never read off a zero. */
final class Angebote {

    private static final Optional<Zeitbezug> STAND_HOCHSCHULE = Zeitbezug.lies(Gebietstypen.STAND_HOCHSCHULE);

    private Angebote() {
    }

    static boolean fehlt(String angebot, String gebiet, Zeitbezug zeit) {
        return angebot.equals("HOCHSCHULE") && STAND_HOCHSCHULE.equals(Optional.of(zeit))
                && Gebietstypen.hochschuleVorhanden(gebiet).equals(Optional.of(false));
    }
}
