package de.bismit.zeit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The printed forms of a time. */
final class Zeitleser {

    private static final List<String> MONATE = List.of("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli",
            "August", "September", "Oktober", "November", "Dezember");

    private record Form(Pattern muster, Function<MatchResult, Zeitbezug> deutung) {
    }

    private static final List<Form> FORMEN = List.of(
            form("(\\d{4})", m -> new Kalenderjahr(zahl(m, 1))),
            form("(\\d{2})\\.(\\d{2})\\.(\\d{4})", m -> new Stichtag(LocalDate.of(zahl(m, 3), zahl(m, 2), zahl(m, 1)))),
            form("(\\d{4})-(\\d{2})-(\\d{2})", m -> new Stichtag(LocalDate.of(zahl(m, 1), zahl(m, 2), zahl(m, 3)))),
            form("(\\d{4})-(\\d{2})", m -> new Monat(zahl(m, 1), zahl(m, 2))),
            form("(\\d{4})-Q([1-4])", m -> new Quartal(zahl(m, 1), zahl(m, 2))),
            form("([1-4])\\. (?:Quartal|Vierteljahr) (\\d{4})", m -> new Quartal(zahl(m, 2), zahl(m, 1))),
            form("(\\d{4})-10P6M", m -> new Semester(zahl(m, 1), true)),
            form("(\\d{4})-04P6M", m -> new Semester(zahl(m, 1), false)),
            form("(?:WS|WiSe|Wintersemester) (\\d{4})/\\d{2,4}", m -> new Semester(zahl(m, 1), true)),
            form("(?:SS|SoSe|Sommersemester) (\\d{4})", m -> new Semester(zahl(m, 1), false)),
            form("(?:Schuljahr )?(\\d{4})/\\d{2,4}", m -> new Schuljahr(zahl(m, 1))),
            form("(\\p{L}+) (\\d{4})", Zeitleser::monat));

    private Zeitleser() {
    }

    static Optional<Zeitbezug> lies(String text) {
        String knapp = text.strip();
        for (Form form : FORMEN) {
            Matcher m = form.muster().matcher(knapp);
            if (m.matches()) {
                return deute(form, m);
            }
        }
        return Optional.empty();
    }

    private static Optional<Zeitbezug> deute(Form form, Matcher m) {
        try {
            return Optional.of(form.deutung().apply(m.toMatchResult()));
        } catch (IllegalArgumentException | DateTimeException keineZeit) {
            return Optional.empty();   // looks like a time and is none: 31.02.2015, 0000, Block 2015
        }
    }

    private static Zeitbezug monat(MatchResult m) {
        return new Monat(zahl(m, 2), MONATE.indexOf(m.group(1)) + 1);
    }

    private static Form form(String muster, Function<MatchResult, Zeitbezug> deutung) {
        return new Form(Pattern.compile(muster), deutung);
    }

    private static int zahl(MatchResult m, int gruppe) {
        return Integer.parseInt(m.group(gruppe));
    }
}
