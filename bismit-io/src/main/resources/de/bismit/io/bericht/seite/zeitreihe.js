/* The time series: a line a territory and stretch, spans as bands, breaks as upright lines that nothing crosses. */
function zeitreihe(k, sichtbar, breite) {
  const jahre = alleJahre(k);
  const reihen = k.reihen.filter(r => sichtbar.has(r.gebiet));
  const ziele = k.ziele.filter(z => sichtbar.has(z.gebiet));
  return { ...stil,
    grid: { left: 8, right: 18, top: 34, bottom: 48, containLabel: true },
    xAxis: { ...ACHSE, type: 'value', min: jahre[0], max: jahre[jahre.length - 1], interval: schritt(jahre.length, breite),
      axisLabel: { ...ACHSE.axisLabel, margin: 12, showMaxLabel: (jahre.length - 1) % schritt(jahre.length, breite) === 0, formatter: jahr => Number.isInteger(jahr) ? String(jahr) : '' },
      splitLine: { show: false } },
    yAxis: { ...ACHSE, type: 'value', scale: true, name: einheit(k), nameTextStyle: { ...SCHRIFT, align: 'left', padding: [0, 0, 0, -30] },
      axisLabel: { ...ACHSE.axisLabel, formatter: w => runde(w, Number.isInteger(w) ? 0 : Math.min(2, Math.max(1, k.nachkommastellen))) } },
    tooltip: { trigger: 'axis', confine: true, axisPointer: { type: 'line', snap: true, label: { show: false } }, borderColor: '#7d8792',
      padding: 8, formatter: punkte => jahresblase(k, sichtbar, Math.round(punkte[0].axisValue)) },
    dataZoom: [{ type: 'slider', filterMode: 'none', height: 18, bottom: 8, minValueSpan: 2, brushSelect: false, showDataShadow: false,
      labelFormatter: w => String(Math.round(w)), textStyle: SCHRIFT, borderColor: '#7d8792', handleStyle: { borderColor: '#545d68' } },
    { type: 'inside', filterMode: 'none', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false, minValueSpan: 2 }],
    series: [leitlinie(k, jahre, reihen, ziele), ...reihen.flatMap(r => linien(k, r))] };
}

/* Years on the axis: as many as fit, always whole ones. */
const schritt = (anzahl, breite) => [1, 2, 5, 10].find(s => anzahl / s * 44 < breite) ?? 20;

/* Nothing to see: carries the breaks and targets, and gives every year, also an empty one, something to point at. */
function leitlinie(k, jahre, reihen, ziele) {
  const alle = reihen.flatMap(r => r.werte.filter(hatZahl).map(unten)).concat(ziele.map(z => unten(z.wert)));
  const mitte = alle.length ? alle[0] : 0;
  return { name: '', id: 'leitlinie', type: 'line', symbol: 'none', lineStyle: { opacity: 0 }, silent: true,
    data: jahre.map((j, i) => [j, i < ziele.length ? unten(ziele[i].wert) : mitte]),
    markLine: { symbol: 'none', silent: true, animation: false, data: [...bruchlinien(reihen), ...ziele.flatMap(ziellinien)] } };
}

/* The breaks of the series shown, by the year before which they lie. */
function brueche(reihen) {
  const jahre = new Map();
  for (const r of reihen) {
    for (const b of r.brueche) {
      const saetze = jahre.get(b.vor) ?? new Map();
      saetze.set(satz(b), [...(saetze.get(satz(b)) ?? []), r.gebiet]);
      jahre.set(b.vor, saetze);
    }
  }
  return [...jahre.entries()].sort((a, b) => a[0] - b[0]);
}

/* What the numbered lines mean, and for whom, if not for all. */
const bruchtexte = (alle, k) => alle.flatMap(([vor, saetze], i) => [...saetze].map(([text, betroffene]) =>
  `B${i + 1} (${vor}): ${betroffene.length < k.reihen.length && betroffene.length < 4
    ? `${text.replace(/\.$/, '')} (${wort('skript.giltFuer')} ${betroffene.map(name).join(', ')})` : text}`));

const bruchlinien = reihen => brueche(reihen).map(([vor], i) => ({ xAxis: vor - 0.5,
  lineStyle: { color: '#545d68', type: [5, 3], width: 1.5 },
  label: { formatter: `B${i + 1}`, position: 'end', color: '#1b1f24', fontSize: 11, distance: 3 } }));

const ziellinien = z => [unten(z.wert), oben(z.wert)].filter((w, i, alle) => alle.indexOf(w) === i).map(w => ({ yAxis: w,
  lineStyle: { color: aussehen(z.gebiet).farbe, type: [2, 3], width: 2 },
  label: { formatter: `${wort('skript.ziel')} ${z.jahr}, ${name(z.gebiet)}`, position: 'insideEndTop', color: '#1b1f24', fontSize: 11 } }));

function linien(k, reihe) {
  const a = aussehen(reihe.gebiet);
  return abschnitte(k, reihe).map((strecke, i) => {
    const gemeinsam = { name: name(reihe.gebiet), id: `${reihe.gebiet}:${i}`, z: rolle(reihe.gebiet) === 'REGION' ? 5 : 3 };
    return strecke.some(p => typeof p.wert !== 'number') ? band(gemeinsam, strecke, a) : { ...gemeinsam, type: 'line', symbol: a.form,
      lineStyle: { color: a.farbe, type: a.strich, width: a.breite }, itemStyle: { color: a.farbe }, emphasis: { focus: 'series' }, showAllSymbol: true,
      data: strecke.map(p => ({ value: [p.jahr, p.wert], ...zeichen(reihe.gebiet, p.unsicher) })) };
  });
}

/* The region between the lower and the upper bounds: where the value lies in it is not known, so there is no line within. */
function band(gemeinsam, strecke, a) {
  return { ...gemeinsam, type: 'custom', clip: true, itemStyle: { color: a.farbe }, encode: { x: 0, y: [1, 2] }, dimensions: ['jahr', 'von', 'bis'],
    data: strecke.map(p => [p.jahr, unten(p.wert), oben(p.wert)]),
    renderItem: (params, api) => {
      if (params.dataIndexInside > 0) {
        return null;
      }
      const rand = 1.25;
      const hin = strecke.map(p => api.coord([p.jahr, oben(p.wert)])).map(([x, y]) => [x, y - rand]);
      const zurueck = strecke.map(p => api.coord([p.jahr, unten(p.wert)])).map(([x, y]) => [x, y + rand]).reverse();
      const schmal = strecke.length > 1 ? 0 : 4;
      return { type: 'polygon', shape: { points: [...hin.map(([x, y]) => [x - schmal, y]), ...zurueck.map(([x, y]) => [x + schmal, y])] },
        style: { fill: a.farbe, opacity: 0.75, stroke: a.farbe, lineWidth: 1 } };
    } };
}
