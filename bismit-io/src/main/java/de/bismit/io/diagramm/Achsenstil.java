package de.bismit.io.diagramm;

import de.bismit.io.internal.Wertanzeige;
import de.bismit.wert.Sprache;
import de.bismit.wert.Zahlformat;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.math.BigDecimal;
import java.math.MathContext;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;

/** How our charts look: white, little ink, dark letters. */
final class Achsenstil {

    private static final MathContext GENAU = new MathContext(12);

    private Achsenstil() {
    }

    static XYChart leer(int breite, int hoehe) {
        XYChart diagramm = new XYChart(breite, hoehe);
        XYStyler stil = diagramm.getStyler();
        Color text = Color.decode(Farben.RAHMEN);
        Font schrift = new Font(Leinwand.SCHRIFT, Font.PLAIN, 12);
        stil.setChartTitleVisible(false).setChartBackgroundColor(Color.WHITE).setChartFontColor(text).setPlotBackgroundColor(Color.WHITE).setPlotBorderVisible(false)
                .setLegendBackgroundColor(Color.WHITE).setLegendBorderColor(Color.WHITE).setLegendFont(schrift).setLegendPosition(LegendPosition.OutsideE)
                .setChartPadding(10);
        stil.setAxisTickLabelsFont(schrift).setAxisTickLabelsColor(text).setPlotGridLinesColor(Color.decode(Farben.GITTER)).setPlotGridLinesStroke(new BasicStroke(1f))
                .setAxisTicksLineVisible(true);
        stil.setMarkerSize(8);
        return diagramm;
    }

    /** The number at a tick, with the decimals it needs. */
    static String zahl(double zahl, Sprache sprache) {
        BigDecimal genau = BigDecimal.valueOf(zahl).round(GENAU).stripTrailingZeros();
        return Zahlformat.gerundet(genau.doubleValue(), Math.max(0, genau.scale()), Wertanzeige.form(sprache));
    }

    static boolean istGanz(double zahl) {
        return Math.abs(zahl - Math.rint(zahl)) < 1e-6;
    }
}
