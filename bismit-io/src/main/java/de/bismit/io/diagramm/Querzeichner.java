package de.bismit.io.diagramm;

import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Stream;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;

/** Draws a cross-section: a row a territory, a dot where it has one number, a bar where it has a range, the region as a line. */
final class Querzeichner implements Zeichnung {

    private static final int ZEILENHOEHE = 26;
    private static final int ACHSE = 60;
    private static final double HALB = 0.5;
    private static final int NAMEN = 220;
    private static final int SCHRIFTGROESSE = 12;
    private static final double LUFT = 0.06;

    private final Querbild bild;
    private final Sprache sprache;
    private final int breite;
    private final Bezugszeichner bezuege;
    private final XYChart diagramm;

    Querzeichner(Querbild bild, Sprache sprache, int breite) {
        this.bild = bild;
        this.sprache = sprache;
        this.breite = breite;
        bezuege = new Bezugszeichner(bild, sprache);
        diagramm = diagramm();
    }

    private XYChart diagramm() {
        XYChart leeres = Achsenstil.leer(breite - NAMEN, hoehe() - bezuege.legendenhoehe());
        leeres.getStyler().setLegendVisible(false).setPlotContentSize(1.0);
        leeres.getStyler().setPlotGridHorizontalLinesVisible(false).setYAxisTicksVisible(false).setYAxisMin(HALB).setYAxisMax(bild.zeilen().size() + HALB);
        leeres.setCustomXAxisTickLabelsFormatter(x -> Achsenstil.zahl(x, sprache));
        spanneAchse(leeres);
        zeichneRegion(leeres);
        bezuege.zeichne(leeres, this::hoehe);
        for (int i = 0; i < bild.zeilen().size(); i++) {
            zeichne(leeres, i);
        }
        return leeres;
    }

    @Override
    public int hoehe() {
        return ZEILENHOEHE * bild.zeilen().size() + ACHSE + bezuege.legendenhoehe();
    }

    /** Names are written by us: XChart would draw the letters as shapes, and not at every row. */
    @Override
    public void male(Graphics2D stift) {
        stift.translate(NAMEN, 0);
        diagramm.paint(stift, breite - NAMEN, hoehe() - bezuege.legendenhoehe());
        stift.translate(-NAMEN, 0);
        bezuege.schreibeLegende(stift, Leinwand.RAND, hoehe() - bezuege.legendenhoehe());
        stift.setColor(Color.decode(Farben.RAHMEN));
        for (int i = 0; i < bild.zeilen().size(); i++) {
            stift.setFont(new Font(Leinwand.SCHRIFT, bild.zeilen().get(i).rahmen() ? Font.ITALIC : Font.PLAIN, SCHRIFTGROESSE));
            stift.drawString(bild.zeilen().get(i).name(), Leinwand.RAND, (float) (diagramm.getScreenYFromChart(hoehe(i)) + SCHRIFTGROESSE / 3.0));
        }
    }

    /** The first row stands on top. */
    private double hoehe(int zeile) {
        return (double) bild.zeilen().size() - zeile;
    }

    private void spanneAchse(XYChart leeres) {
        List<Wert> eigene = bild.zeilen().stream().map(z -> z.punkt().wert()).filter(Wert::hatZahlen).toList();
        if (eigene.isEmpty()) {
            throw new IllegalStateException("Diagramm von " + bild.titel().deutsch() + ": kein Gebiet hat eine Zahl");
        }
        List<Wert> werte = Stream.concat(eigene.stream(), bezuege.werte()).toList();
        double kleinster = werte.stream().mapToDouble(Wert::untereGrenze).min().orElseThrow();
        double groesster = werte.stream().mapToDouble(Wert::obereGrenze).max().orElseThrow();
        double luft = kleinster == groesster ? Math.max(1, Math.abs(kleinster) * LUFT) : (groesster - kleinster) * LUFT;
        leeres.getStyler().setXAxisMin(kleinster >= 0 ? Math.max(0, kleinster - luft) : kleinster - luft).setXAxisMax(groesster + luft);
    }

    /** A number as a line; of a range both bounds. */
    private void zeichneRegion(XYChart leeres) {
        if (bild.region() < 0 || !bild.zeilen().get(bild.region()).punkt().wert().hatZahlen()) {
            return;
        }
        Wert wert = bild.zeilen().get(bild.region()).punkt().wert();
        leeres.getStyler().setAnnotationLineColor(Color.decode(Farben.BRUCH)).setAnnotationLineStroke(new BasicStroke(1.4f));
        leeres.addAnnotation(new AnnotationLine(wert.untereGrenze(), true, false));
        if (!wert.istZahl()) {
            leeres.addAnnotation(new AnnotationLine(wert.obereGrenze(), true, false));
        }
    }

    private void zeichne(XYChart leeres, int nummer) {
        double y = hoehe(nummer);
        Querbild.Zeile zeile = bild.zeilen().get(nummer);
        Wert wert = zeile.punkt().wert();
        if (!wert.hatZahlen()) {
            return;
        }
        Color farbe = Farben.farbe(0, zeile.rahmen());
        double[] x = wert.istZahl() ? new double[] {wert.zahl()} : new double[] {wert.untereGrenze(), wert.obereGrenze()};
        XYSeries reihe = leeres.addSeries("zeile" + nummer, x, x.length == 1 ? new double[] {y} : new double[] {y, y});
        reihe.setXYSeriesRenderStyle(wert.istZahl() ? XYSeriesRenderStyle.Scatter : XYSeriesRenderStyle.Line);
        reihe.setMarker(wert.istZahl() ? new Punktform(zeile.rahmen() ? 3 : 0, zeile.punkt().istUnsicher()) : new Grenzstrich()).setMarkerColor(farbe).setLineColor(farbe)
                .setLineStyle(new BasicStroke(6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    }
}
