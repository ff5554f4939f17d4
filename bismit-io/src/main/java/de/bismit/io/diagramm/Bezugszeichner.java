package de.bismit.io.diagramm;

import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws what the rows of a cross-section are held against: a stroke a row, a range as a bar, and below which stroke is which. */
final class Bezugszeichner {

    private static final int LEGENDENZEILE = 22;
    private static final int SCHRIFTGROESSE = 12;
    private static final Color FARBE = Color.decode(Farben.BRUCH);

    private final Querbild bild;
    private final Sprache sprache;
    private final List<Gegenueberstellung> bezuege;

    Bezugszeichner(Querbild bild, Sprache sprache) {
        this.bild = bild;
        this.sprache = sprache;
        bezuege = bild.gezeichneteBezuege();
    }

    /** The values to be drawn. */
    Stream<Wert> werte() {
        return bezuege.stream().flatMap(g -> g.zeilen().stream()).filter(z -> bild.zeile(z.gebiet().name()) >= 0).map(z -> z.bezugswert()).filter(Wert::hatZahlen);
    }

    int legendenhoehe() {
        return bezuege.isEmpty() ? 0 : LEGENDENZEILE * (bezuege.size() + 1);
    }

    void zeichne(XYChart diagramm, IntToDoubleFunction hoehe) {
        for (int i = 0; i < bezuege.size(); i++) {
            zeichne(diagramm, hoehe, i);
        }
    }

    private void zeichne(XYChart diagramm, IntToDoubleFunction hoehe, int nummer) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        bezuege.get(nummer).zeilen().stream().filter(z -> z.bezugswert().hatZahlen() && bild.zeile(z.gebiet().name()) >= 0).forEach(z -> {
            Wert wert = z.bezugswert();
            double zeile = hoehe.applyAsDouble(bild.zeile(z.gebiet().name()));
            x.add((wert.untereGrenze() + wert.obereGrenze()) / 2);
            y.add(zeile);
            if (!wert.istZahl()) {
                diagramm.addSeries("spanne" + nummer + "-" + y.size(), new double[] {wert.untereGrenze(), wert.obereGrenze()}, new double[] {zeile, zeile})
                        .setXYSeriesRenderStyle(XYSeriesRenderStyle.Line).setMarker(SeriesMarkers.NONE).setLineColor(FARBE).setLineStyle(new BasicStroke(3f));
            }
        });
        if (!x.isEmpty()) {
            diagramm.addSeries("bezug" + nummer, x, y).setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter).setMarker(new Bezugszeichen(nummer)).setMarkerColor(FARBE);
        }
    }

    void schreibeLegende(Graphics2D stift, int links, int oben) {
        if (bezuege.isEmpty()) {
            return;
        }
        stift.setFont(new Font(Leinwand.SCHRIFT, Font.PLAIN, SCHRIFTGROESSE));
        stift.setColor(Color.decode(Farben.RAHMEN));
        stift.drawString(new Satz("Jede Kommune verglichen mit:", "Each municipality compared with:").in(sprache), links, oben + SCHRIFTGROESSE);
        for (int i = 0; i < bezuege.size(); i++) {
            int y = oben + LEGENDENZEILE * (i + 1);
            stift.setColor(FARBE);
            stift.fill(Bezugsform.umriss(i, links + Bezugsform.HALB, y + SCHRIFTGROESSE / 2.0));
            stift.setColor(Color.decode(Farben.RAHMEN));
            stift.drawString(bezuege.get(i).bezug().name().in(sprache), links + 24, y + SCHRIFTGROESSE);
        }
    }
}
