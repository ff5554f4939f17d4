package de.bismit.io.befehl;

import de.bismit.io.befehl.Hauptprogramm.Befehl;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code auswahl}: which Kennzahlen the Kommunen want to compare; its own verbs do the work. */
@Command(name = "auswahl", sortOptions = false, versionProvider = Hauptprogramm.Version.class,
        description = "Die Auswahl der Kennzahlen: ein Blatt für jede Kommune schreiben, ausgefüllte Blätter zusammenführen.",
        synopsisHeading = "Aufruf: ", commandListHeading = "%nBefehle:%n", optionListHeading = "%nOptionen:%n",
        customSynopsis = "java -jar bismit.jar auswahl BEFEHL [OPTIONEN] [DATEI…]")
final class AuswahlBefehl extends Befehl {

    @Spec
    private CommandSpec selbst = CommandSpec.create();

    private AuswahlBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    static CommandLine mitBefehlen(Umgebung umgebung) {
        return new CommandLine(new AuswahlBefehl(umgebung)).addSubcommand(new AuswahlBlattBefehl(umgebung))
                .addSubcommand(new AuswahlZusammenfuehrenBefehl(umgebung));
    }

    @Override
    public Integer call() {
        throw new ParameterException(selbst.commandLine(), "");
    }
}
