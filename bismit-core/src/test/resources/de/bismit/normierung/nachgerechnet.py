# Writes nachgerechnet.csv here and in ../disparitaet: invented tables with equal numbers, negatives, one, two and no different
# numbers, by the formulas as printed in the sources named in the javadoc. Python 3, NumPy 2.4, SciPy 1.17; run in this folder.
import math
import numpy as np
from scipy import stats

TABELLEN = {'gleichstaende': [3, 1, 3, 7, 7, 7, 2, 9.5], 'negative': [-4, -1.5, 0, 2, 2, 11], 'eine': [5], 'zwei': [4, 1],
            'gleiche': [2, 2, 2], 'nullen': [0, 0, 5, 1], 'brueche': [0.1, 0.2, 0.3, 0.7, 0.7, 10, 11]}


def text(werte):
    return ' '.join('-' if w is None or not np.isfinite(w) else repr(float(w)) for w in np.atleast_1d(np.asarray(werte, dtype=float)))


def skalen(x, absteigend):
    n, v = len(x), -1 if absteigend else 1
    g = v * x                                   # on which larger is better
    ohne = np.full(n, np.nan)
    breite = g.max() - g.min()
    mad = np.median(abs(x - np.median(x))) / stats.norm.ppf(0.75)
    yield 'zN', v * (x - x.mean()) / x.std() if breite else ohne
    yield 'zN-1', v * (x - x.mean()) / x.std(ddof=1) if breite else ohne
    yield 'robust', v * (x - np.median(x)) / mad if mad else ohne
    yield 'minMax', 10 + (g - g.min()) / breite * 80 if breite else ohne
    yield 'zielmarken', np.clip((8 - x) / 7 if absteigend else (x - 1) / 7, 0, 1)
    for name, art in (('MIN', 'min'), ('MAX', 'max'), ('MITTEL', 'average'), ('DICHT', 'dense'), ('REIHENFOLGE', 'ordinal')):
        yield 'rang' + name, stats.rankdata(g, method=art)
    rang = stats.rankdata(g, method='min')
    yield 'prozentrang', (rang - 1) / (n - 1) if n > 1 else ohne
    yield 'perzentil', 100 * rang / n
    yield 'borda', rang - 1
    yield 'abstandZumMaximum', 1 - (g.max() - g) / breite if breite else ohne
    yield 'abstandZuG0', np.minimum(1, 1 - (g[0] - g) / (g[0] - g.min())) if g[0] > g.min() else ohne
    yield 'abstandZumZiel', np.minimum(1, (g - g.min()) / (v * 4.0 - g.min())) if v * 4.0 > g.min() else ohne
    if not absteigend:
        yield 'anteilAmMaximum', x / x.max() if x.min() >= 0 and x.max() > 0 else ohne
        yield 'verhaeltnisZumMittel', x / x.mean() if x.min() >= 0 and x.mean() > 0 else ohne
    m = x.mean()
    yield 'ueberUnterMittel', v * np.where(x > 1.2 * m, 1, np.where(x < 0.8 * m, -1, 0)) if m > 0 else ohne
    grenzen = np.quantile(g, [0.25, 0.5, 0.75])
    yield 'klassen', 1 + np.array([(grenzen < w).sum() for w in g])


def masse(x, w):
    s, n = w.sum(), len(x)
    m = (w * x).sum() / s
    if x.min() < 0 or m <= 0:
        for name in ('gini', 'theilT', 'theilL', 'hoover', 'atkinson0.5', 'atkinson1', 'atkinson2'):
            yield name, None
        yield 'variationskoeffizient', math.sqrt((w * (x - m) ** 2).sum() / s) / m if m > 0 else None
        return
    yield 'gini', (w[:, None] * w[None, :] * abs(x[:, None] - x[None, :])).sum() / (2 * s * s * m)
    yield 'theilT', sum(0 if a == 0 else g * a / m * math.log(a / m) for g, a in zip(w, x)) / s
    yield 'theilL', (w * np.log(m / x)).sum() / s if x.min() > 0 else None
    yield 'hoover', (w * abs(x - m)).sum() / (2 * s * m)
    yield 'atkinson0.5', 1 - ((w * np.sqrt(x)).sum() / s) ** 2 / m
    yield 'atkinson1', 1 - math.exp((w * np.log(x)).sum() / s) / m if x.min() > 0 else 1
    yield 'atkinson2', 1 - 1 / ((w / x).sum() / s) / m if x.min() > 0 else 1
    yield 'variationskoeffizient', math.sqrt((w * (x - m) ** 2).sum() / s) / m


np.seterr(all='ignore')
with open('nachgerechnet.csv', 'w') as datei:
    datei.write('tabelle;zahlen;absteigend;verfahren;erwartet\n')
    for name, zahlen in TABELLEN.items():
        x = np.array(zahlen, float)
        for absteigend in (False, True):
            for verfahren, werte in skalen(x, absteigend):
                datei.write(f'{name};{text(x)};{str(absteigend).lower()};{verfahren};{text(werte)}\n')
with open('../disparitaet/nachgerechnet.csv', 'w') as datei:
    datei.write('tabelle;zahlen;gewichte;mass;erwartet\n')
    for name, zahlen in TABELLEN.items():
        x = np.array(zahlen, float)
        for gewichte in (np.ones(len(x)), np.arange(1, len(x) + 1) * 1.5):
            for mass, wert in masse(x, gewichte):
                datei.write(f'{name};{text(x)};{"" if gewichte[0] == 1 else text(gewichte)};{mass};{text([wert])}\n')
