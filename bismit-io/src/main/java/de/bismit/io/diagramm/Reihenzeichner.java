package de.bismit.io.diagramm;

import de.bismit.io.diagramm.Linie.Punkt;
import de.bismit.io.diagramm.Reihenbild.Zielmarke;
import de.bismit.wert.Sprache;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws series over time: bands below, then lines with their points. */
final class Reihenzeichner implements Zeichnung {

    private static final int HOEHE = 400;
    private static final int DURCHSICHTIG = 60;

    private final Reihenbild bild;
    private final Sprache sprache;
    private final int breite;
    private final XYChart diagramm;

    Reihenzeichner(Reihenbild bild, Sprache sprache, int breite) {
        this.bild = bild;
        this.sprache = sprache;
        this.breite = breite;
        diagramm = diagramm();
    }

    @Override
    public int hoehe() {
        return HOEHE;
    }

    @Override
    public void male(Graphics2D stift) {
        diagramm.paint(stift, breite, HOEHE);
    }

    private XYChart diagramm() {
        if (bild.gezeichnete().stream().allMatch(l -> l.abschnitte().isEmpty())) {
            throw new IllegalStateException("Diagramm von " + bild.titel().deutsch() + ": keine Zeitreihe hat eine Zahl");
        }
        XYChart leeres = Achsenstil.leer(breite, HOEHE);
        leeres.getStyler().setLegendVisible(bild.gezeichnete().size() > 1);
        leeres.getStyler().setPlotGridVerticalLinesVisible(false);
        leeres.setCustomXAxisTickLabelsFormatter(x -> Achsenstil.istGanz(x) ? String.valueOf(Math.round(x)) : "");
        leeres.setCustomYAxisTickLabelsFormatter(y -> Achsenstil.zahl(y, sprache));
        for (int i = 0; i < bild.gezeichnete().size(); i++) {
            zeichneBaender(leeres, i);
        }
        for (int i = 0; i < bild.gezeichnete().size(); i++) {
            zeichneLinie(leeres, i);
        }
        leeres.getStyler().setAnnotationLineColor(Color.decode(Farben.BRUCH)).setAnnotationLineStroke(strich(1.4f, new float[] {5, 4}));
        bild.brueche().forEach(b -> leeres.addAnnotation(new AnnotationLine(b.x(), true, false)));
        bild.ziele().forEach(z -> zeichneZiel(leeres, z));
        return leeres;
    }

    /** A level line; of a corridor both bounds. */
    private static void zeichneZiel(XYChart leeres, Zielmarke ziel) {
        leeres.addAnnotation(new AnnotationLine(ziel.wert().untereGrenze(), false, false));
        if (!ziel.wert().istZahl()) {
            leeres.addAnnotation(new AnnotationLine(ziel.wert().obereGrenze(), false, false));
        }
    }

    private void zeichneBaender(XYChart leeres, int nummer) {
        Linie linie = bild.gezeichnete().get(nummer);
        for (List<Punkt> abschnitt : linie.abschnitte()) {
            if (abschnitt.stream().allMatch(p -> p.wert().istZahl())) {
                continue;
            }
            List<Double> x = new ArrayList<>();
            List<Double> y = new ArrayList<>();
            List<Punkt> zurueck = new ArrayList<>(abschnitt);
            Collections.reverse(zurueck);
            abschnitt.forEach(p -> fuege(x, y, p.x(), p.wert().untereGrenze()));
            zurueck.forEach(p -> fuege(x, y, p.x(), p.wert().obereGrenze()));
            Color farbe = Farben.farbe(nummer, linie.rahmen());
            if (abschnitt.size() == 1) {   // a single range has no area: a bar
                reihe(leeres, x, y, SeriesMarkers.NONE).setLineColor(farbe).setLineStyle(strich(4f, Striche.von(0)));
            } else {
                reihe(leeres, x, y, SeriesMarkers.NONE).setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea).setLineColor(farbe).setLineStyle(strich(1f, Striche.von(0)))
                        .setFillColor(new Color(farbe.getRed(), farbe.getGreen(), farbe.getBlue(), DURCHSICHTIG));
            }
        }
    }

    /** One series in the legend; a line is interrupted between stretches and at ranges, since a range is no point. */
    private void zeichneLinie(XYChart leeres, int nummer) {
        Linie linie = bild.gezeichnete().get(nummer);
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (List<Punkt> abschnitt : linie.abschnitte()) {
            abschnitt.forEach(p -> fuege(x, y, p.x(), p.wert().istZahl() ? p.wert().zahl() : Double.NaN));
            fuege(x, y, abschnitt.get(abschnitt.size() - 1).x() + 0.01, Double.NaN);
        }
        Color farbe = Farben.farbe(nummer, linie.rahmen());
        XYSeries gezeichnete = leeres.addSeries("linie" + nummer, x, y);
        boolean mitPunkten = linie.punkte().stream().anyMatch(p -> p.wert().istZahl());
        gezeichnete.setMarker(mitPunkten ? new Punktform(nummer, false) : SeriesMarkers.NONE).setMarkerColor(farbe).setLineColor(farbe)
                .setLineStyle(strich(linie.rahmen() ? 3f : 1.8f, Striche.von(strichnummer(nummer)))).setLabel(linie.name());
        gezeichnete.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        List<Punkt> unsichere = linie.punkte().stream().filter(p -> p.istUnsicher() && p.wert().istZahl()).toList();
        if (!unsichere.isEmpty()) {
            reihe(leeres, unsichere.stream().map(Punkt::x).toList(), unsichere.stream().map(p -> p.wert().zahl()).toList(), new Punktform(nummer, true))
                    .setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter).setMarkerColor(farbe);
        }
    }

    /** Colours come round again; what is there to compare with has one colour. */
    private int strichnummer(int nummer) {
        long kommunen = bild.gezeichnete().stream().filter(l -> !l.rahmen()).count();
        return bild.gezeichnete().get(nummer).rahmen() ? (int) (nummer - kommunen) : nummer / Farben.REIHEN.size();
    }

    private static void fuege(List<Double> x, List<Double> y, double ort, double hoehe) {
        x.add(ort);
        y.add(hoehe);
    }

    /** A series that the legend does not show. */
    private static XYSeries reihe(XYChart leeres, List<Double> x, List<Double> y, Marker form) {
        XYSeries reihe = leeres.addSeries("neben" + leeres.getSeriesCollection().size(), x, y);
        reihe.setMarker(form).setShowInLegend(false);
        return reihe;
    }

    private static BasicStroke strich(float staerke, float[] muster) {
        return muster.length == 0 ? new BasicStroke(staerke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(staerke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, muster, 0);
    }
}
