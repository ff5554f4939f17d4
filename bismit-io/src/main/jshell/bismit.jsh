// Start of a session, from the project's folder:
//   jshell --class-path bismit-io/target/bismit.jar --startup DEFAULT --startup bismit-io/src/main/jshell/bismit.jsh
// Only ASCII here: older JShells read this in the encoding of the terminal.
import de.bismit.*;
import de.bismit.auswahl.*;
import de.bismit.berechnung.*;
import de.bismit.daten.*;
import de.bismit.disparitaet.*;
import de.bismit.gebiet.*;
import de.bismit.harmonisierung.*;
import de.bismit.index.*;
import de.bismit.io.bericht.*;
import de.bismit.io.bestand.Zielleser;
import de.bismit.io.diagramm.*;
import de.bismit.io.excel.*;
import de.bismit.io.genesis.*;
import de.bismit.io.json.*;
import de.bismit.io.karte.*;
import de.bismit.io.tabelle.*;
import de.bismit.katalog.*;
import de.bismit.normierung.*;
import de.bismit.schutz.*;
import de.bismit.statistik.*;
import de.bismit.vergleich.*;
import de.bismit.wert.*;
import de.bismit.zeit.*;
import de.bismit.zufall.*;
import java.time.LocalDate;
import static de.bismit.gebiet.Reviere.*;
import static de.bismit.gebiet.Revierkommunen.*;

var bismit = Bismit.standard();
System.out.println(bismit);
