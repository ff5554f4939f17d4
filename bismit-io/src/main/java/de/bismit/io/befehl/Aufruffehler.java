package de.bismit.io.befehl;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one German sentence what is wrong with a call and what exists instead. */
final class Aufruffehler {

    private Aufruffehler() {
    }

    static String satz(ParameterException fehler) {
        CommandLine zeile = fehler.getCommandLine();
        CommandSpec befehl = zeile.getCommandSpec();
        if (fehler instanceof UnmatchedArgumentException ueberzaehlig) {
            return ueberzaehlig(ueberzaehlig.getUnmatched().get(0), befehl);
        }
        if (fehler instanceof OverwrittenOptionException doppelt && doppelt.getOverwritten() instanceof OptionSpec option) {
            return "Die Option " + option.longestName() + " steht zweimal da; sie gilt nur einmal.";
        }
        if (fehler instanceof MissingParameterException unvollstaendig) {
            return fehlt(unvollstaendig.getMissing(), befehl);
        }
        if (!befehl.subcommands().isEmpty()) {
            return "Es fehlt ein Befehl" + hinter(befehl) + "; es gibt " + befehle(befehl) + ". Hilfe mit --help.";
        }
        return falscherWert(fehler.getArgSpec(), String.valueOf(fehler.getValue()));
    }

    private static String ueberzaehlig(String wort, CommandSpec befehl) {
        if (wort.startsWith("-") && wort.length() > 1) {
            String wo = istProgramm(befehl) ? "" : "bei " + befehl.name() + " ";
            return "Die Option " + wort + " gibt es " + wo + "nicht; es gibt " + optionen(befehl) + ".";
        }
        if (!befehl.subcommands().isEmpty()) {
            return "Den Befehl „" + wort + "“ gibt es" + hinter(befehl) + " nicht; es gibt " + befehle(befehl) + ".";
        }
        return "„" + wort + "“ ist zu viel; Hilfe mit " + befehl.name() + " --help.";
    }

    /** Those of the verb first, help and version last. */
    private static String optionen(CommandSpec befehl) {
        return befehl.options().stream().sorted(Comparator.comparing(o -> o.usageHelp() || o.versionHelp())).map(OptionSpec::longestName)
                .collect(Collectors.joining(", "));
    }

    private static String hinter(CommandSpec befehl) {
        return istProgramm(befehl) ? "" : " hinter " + befehl.name();
    }

    /** Whether no verb was named. */
    private static boolean istProgramm(CommandSpec befehl) {
        return befehl.userObject() instanceof Hauptprogramm.Wurzel;
    }

    private static String befehle(CommandSpec befehl) {
        return String.join(", ", befehl.subcommands().keySet());
    }

    private static String fehlt(List<ArgSpec> fehlende, CommandSpec befehl) {
        if (fehlende.size() == 1 && fehlende.get(0) instanceof OptionSpec option) {
            return "Hinter " + option.longestName() + " fehlt " + option.paramLabel() + ".";
        }
        return "Es fehlt " + fehlende.stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", ")) + "; Hilfe mit " + befehl.name()
                + " --help.";
    }

    private static String falscherWert(@Nullable ArgSpec angabe, String wert) {
        if (angabe == null) {
            return "„" + wert + "“ passt hier nicht.";
        }
        String name = angabe instanceof OptionSpec option ? option.longestName() : angabe.paramLabel();
        boolean zahl = angabe.type() == Integer.class;
        String erwartet = zahl ? "eine ganze Zahl, zum Beispiel 2015" : angabe.paramLabel();
        return "Zu " + name + " passt „" + wert + "“ nicht; erwartet " + erwartet + ".";
    }
}
