/* The cross-section: a dot or span a territory, in the Revier's own order, with the line of the Revier. */
const ZEILENHOEHE = 26;
const ZEILENHOEHE_VIELER = 17;

/* A count has no distance to the sum it is part of: then only the Kommunen are drawn. */
const istBestand = k => k.anzahl;
/* Of counts only what a difference can be stated to: no sum is a yardstick for its parts. */
const gezeigteBezuege = k => k.bezuege.filter(b => !istBestand(k) || b.zeilen.some(z => z.abstand !== null));
const bildzeilen = k => k.zeilen.filter(z => rolle(z.gebiet) === 'KOMMUNE' || !istBestand(k) && rolle(z.gebiet) !== 'REGION');
const punktbildhoehe = k => bildzeilen(k).length * (bildzeilen(k).length > 60 ? ZEILENHOEHE_VIELER : ZEILENHOEHE) + 62;

function punktbild(k, breite) {
  const zeilen = bildzeilen(k);
  const viele = zeilen.length > 60;
  const revier = k.zeilen.every(z => z.abstand === null) ? null : k.zeilen.find(z => rolle(z.gebiet) === 'REGION');
  const schmal = breite < 520;
  return { ...stil,
    grid: viele ? { left: namensbreite(zeilen, schmal), right: 22, top: 30, bottom: 48 } : { left: 8, right: 22, top: 30, bottom: 26, containLabel: true },
    xAxis: { ...ACHSE, type: 'value', scale: !istBestand(k), ...skala(k, revier, breite),
      axisLabel: { ...ACHSE.axisLabel, hideOverlap: true, formatter: w => runde(w, Number.isInteger(w) ? 0 : Math.max(1, k.nachkommastellen)) },
      name: einheit(k), nameLocation: 'end', nameGap: 4, nameTextStyle: { ...SCHRIFT, align: 'right', verticalAlign: 'top', padding: [8, 0, 0, 0], color: 'transparent' } },
    yAxis: { ...ACHSE, type: 'category', inverse: true, data: zeilen.map(z => schmal ? kurzname(z.gebiet) : z.name), axisTick: { show: false }, splitLine: { show: true, ...LINIE },
      axisLabel: { ...ACHSE.axisLabel, width: schmal ? 112 : viele ? 260 : 200, overflow: viele ? 'truncate' : 'break', interval: 0, lineHeight: 12, fontSize: schmal ? 11 : 12,
        formatter: n => schmal && n.length > 18 ? n.replace('-', '-\n') : n } },
    tooltip: { trigger: 'item', confine: true, borderColor: '#7d8792', padding: 8, formatter: p => p.data?.blase ?? '' },
    series: [punkte(k, zeilen, revier), spannen(k, zeilen), luecken(zeilen, k, skala(k, revier, breite).min), ...gezeigteBezuege(k).map((b, i) => striche(k, zeilen, b, i)), ...bezugsspannen(k, zeilen)] };
}

/* Of many labels ECharts measures only some, and would cut the longest. */
const namensbreite = (zeilen, schmal) => Math.min(schmal ? 112 : 260, Math.max(...zeilen.map(z => z.name.length)) * 7) + 16;

const zahlenwert = z => hatZahl(z.wert) ? z.wert : z.von === null ? null : { von: z.von, bis: z.bis };

/* Room on both sides of what is drawn, up to the next tick. */
function skala(k, revier, breite) {
  const alle = [...bildzeilen(k), ...(revier ? [revier] : [])].map(zahlenwert).filter(hatZahl)
    .concat(gezeigteBezuege(k).flatMap(b => b.zeilen.map(z => z.bezugswert)).filter(hatZahl));
  if (alle.length === 0) {
    return { min: 0 };
  }
  const kleinster = istBestand(k) ? 0 : Math.min(...alle.map(unten));
  const groesster = Math.max(...alle.map(oben));
  const rand = Math.max((groesster - kleinster) * 0.08, Math.abs(groesster) * 0.005, 1e-9);
  const schritt = runderSchritt((groesster - kleinster + 2 * rand) / (breite < 520 ? 3 : 6));
  const strich = n => Number((n * schritt).toPrecision(12));
  const von = strich(Math.floor((kleinster - rand) / schritt));
  return { min: kleinster >= 0 ? Math.max(0, von) : von, max: strich(Math.ceil((groesster + rand) / schritt)), interval: schritt };
}

function runderSchritt(mindestens) {
  const stelle = Math.pow(10, Math.floor(Math.log10(mindestens)));
  const faktor = [1, 2, 5].find(n => n * stelle >= mindestens * 0.75) ?? 10;
  return Number((faktor * stelle).toPrecision(12));
}

function punkte(k, zeilen, revier) {
  return { name: wort('skript.kommune'), id: 'punkte', type: 'scatter', z: 4,
    data: zeilen.map((z, i) => ({ z, i })).filter(({ z }) => hatZahl(z.wert)).map(({ z, i }) => ({ value: [z.wert, i], name: z.name,
      blase: gebietsblase(k, z), ...zeichen(z.gebiet, istUnsicher(z.merkzeichen)), symbolSize: 11 })), itemStyle: { opacity: 1 },
    ...(revier ? revierlinie(k, revier) : {}) };
}

function revierlinie(k, revier) {
  const wert = zahlenwert(revier);
  if (!hatZahl(wert)) {
    return {};
  }
  const beschriftung = { formatter: `${name(revier.gebiet)} ${wertDerZeile(k, revier)}`, position: 'start', color: '#1b1f24', fontSize: 12, distance: 6 };
  return { markLine: { symbol: 'none', silent: true, animation: false, lineStyle: { color: '#000000', type: 'solid', width: 2 },
    data: [{ xAxis: (unten(wert) + oben(wert)) / 2, label: beschriftung }] },
    markArea: { silent: true, itemStyle: { color: '#000000', opacity: 0.3 }, data: [[{ xAxis: unten(wert) }, { xAxis: oben(wert) }]] } };
}

function spannen(k, zeilen) {
  return { name: wort('skript.spanne'), id: 'spannen', type: 'custom', encode: { x: [0, 1], y: 2 }, z: 4,
    data: zeilen.map((z, i) => ({ z, i })).filter(({ z }) => z.von !== null).map(({ z, i }) => ({ value: [z.von, z.bis, i], name: z.name,
      blase: gebietsblase(k, z), farbe: aussehen(z.gebiet).farbe, itemStyle: { color: aussehen(z.gebiet).farbe } })),
    renderItem: (params, api) => {
      const [x0, y] = api.coord([api.value(0), api.value(2)]);
      const [x1] = api.coord([api.value(1), api.value(2)]);
      return { type: 'rect', shape: { x: x0 - 1, y: y - 5, width: Math.max(3, x1 - x0 + 2), height: 10 }, style: { fill: api.visual('color') } };
    } };
}

/* Where there is no value, the reason stands in its place. */
function luecken(zeilen, k, links) {
  return { name: '', id: 'luecken', type: 'scatter', symbol: 'rect', symbolSize: [1, 12], itemStyle: { color: 'transparent' }, z: 4,
    data: zeilen.map((z, i) => ({ z, i })).filter(({ z }) => z.gruende.length > 0).map(({ z, i }) => ({ value: [links, i], name: z.name,
      blase: gebietsblase(k, z), label: { show: true, position: 'right', formatter: gruende(z.gruende), color: '#545d68', fontStyle: 'italic', fontSize: 11 } })) };
}

/* One stroke, two, with a bar above, below, on both ends, in two halves: each comparator has its own. */
const STRICHFORMEN = ['M-1.5,-8.5H1.5V8.5H-1.5Z', 'M-4,-8.5H-1.5V8.5H-4ZM1.5,-8.5H4V8.5H1.5Z', 'M-5,-8.5H5V-6H1.3V8.5H-1.3V-6H-5Z',
  'M-1.3,-8.5H1.3V6H5V8.5H-5V6H-1.3Z', 'M-5,-8.5H5V-6H1.3V6H5V8.5H-5V6H-1.3V-6H-5Z', 'M-1.5,-8.5H1.5V-2.5H-1.5ZM-1.5,2.5H1.5V8.5H-1.5Z'];

/* A range is rounded outward, as everywhere. */
function bezugstext(k, wert) {
  if (typeof wert === 'number') {
    return runde(wert, k.nachkommastellen);
  }
  const stellen = k.nachkommastellen === 0 && Number.isInteger(wert.von) && Number.isInteger(wert.bis) ? 0 : Math.max(2, k.nachkommastellen);
  const mal = w => Number((w * 10 ** stellen).toPrecision(12));
  return `${runde(Math.floor(mal(wert.von)) / 10 ** stellen, stellen)} ${wort('skript.bisWort')} ${runde(Math.ceil(mal(wert.bis)) / 10 ** stellen, stellen)}`;
}

/* What each Kommune is held against: an upright stroke in its row. */
function striche(k, zeilen, bezug, nummer) {
  const text = englisch ? bezug.nameEn : bezug.name;
  return { name: text, id: 'bezug-' + bezug.bezug, type: 'scatter', symbol: 'path://M-6,-9H-6ZM6,9H6Z' + STRICHFORMEN[nummer % STRICHFORMEN.length], symbolSize: [12, 18], itemStyle: { color: '#545d68' }, z: 3,
    data: bezug.zeilen.map(b => ({ b, i: zeilen.findIndex(z => z.gebiet === b.gebiet) })).filter(({ b, i }) => i >= 0 && hatZahl(b.bezugswert))
      .map(({ b, i }) => ({ value: [(unten(b.bezugswert) + oben(b.bezugswert)) / 2, i],
        blase: `<div class="tipp"><strong>${sicher(text)}</strong>: ${sicher(englisch ? b.bezugsnameEn : b.bezugsname)}<br>${sicher(bezugstext(k, b.bezugswert))} ${
          sicher(einheit(k))}<br>${sicher(wort('stufe.' + b.urteil.stufe))}</div>` })) };
}

/* Where a comparator is a range, a bar through its stroke. */
function bezugsspannen(k, zeilen) {
  const spannen = gezeigteBezuege(k).flatMap(b => b.zeilen).filter(b => hatZahl(b.bezugswert) && typeof b.bezugswert !== 'number')
    .map(b => [b.bezugswert.von, b.bezugswert.bis, zeilen.findIndex(z => z.gebiet === b.gebiet)]).filter(([, , i]) => i >= 0);
  return spannen.length === 0 ? [] : [{ name: '', id: 'bezugsspannen', type: 'custom', silent: true, encode: { x: [0, 1], y: 2 }, z: 3, itemStyle: { color: '#545d68' }, data: spannen,
    renderItem: (params, api) => {
      const [x0, y] = api.coord([api.value(0), api.value(2)]);
      const [x1] = api.coord([api.value(1), api.value(2)]);
      return { type: 'rect', shape: { x: x0, y: y - 1.5, width: x1 - x0, height: 3 }, style: { fill: api.visual('color') } };
    } }];
}
