/* How territories look: colour, shape and dash each tell them apart, so that none is needed alone. */
const FARBEN = ['#332288', '#c04a00', '#117733', '#aa3f99', '#0069a8', '#7a5c00', '#882255', '#007a78', '#b02a2a', '#4d4d4d', '#2f5d00', '#6a4fb3'];
const STERN = 'path://M0,-6L1.6,-2.1L5.8,-1.9L2.5,0.8L3.6,4.9L0,2.6L-3.6,4.9L-2.5,0.8L-5.8,-1.9L-1.6,-2.1Z';
const KREUZ = 'path://M-5,-3.2L-3.2,-5L0,-1.8L3.2,-5L5,-3.2L1.8,0L5,3.2L3.2,5L0,1.8L-3.2,5L-5,3.2L-1.8,0Z';
const FORMEN = ['circle', 'rect', 'triangle', 'diamond', STERN, KREUZ, 'roundRect',
  'path://M-5,-1.6L-1.6,-1.6L-1.6,-5L1.6,-5L1.6,-1.6L5,-1.6L5,1.6L1.6,1.6L1.6,5L-1.6,5L-1.6,1.6L-5,1.6Z', 'path://M-5,-4L5,-4L0,5Z'];
const STRICHE = ['solid', [7, 3], [2, 2], [9, 3, 2, 3], [4, 4]];
const RAHMEN = { LAND: ['#5f6770', [6, 4]], BUND: ['#5f6770', [2, 3]] };

const kommunen = daten.gebiete.filter(g => g.rolle === 'KOMMUNE').map(g => g.gebiet);
const laender = daten.gebiete.filter(g => g.rolle === 'LAND').map(g => g.gebiet);

function aussehen(gebiet) {
  const r = rolle(gebiet);
  if (r === 'REGION') {
    return { farbe: '#000000', form: 'circle', strich: 'solid', breite: 3.5, groesse: 7 };
  }
  if (r !== 'KOMMUNE') {
    const dichte = r === 'LAND' ? [[6, 4], [10, 4], [3, 3]][laender.indexOf(gebiet) % 3] : RAHMEN.BUND[1];
    return { farbe: RAHMEN[r][0], form: ['rect', 'triangle', 'diamond'][laender.indexOf(gebiet)] ?? 'circle', strich: dichte, breite: 1.5, groesse: 5 };
  }
  const i = Math.max(0, kommunen.indexOf(gebiet));
  return { farbe: FARBEN[i % FARBEN.length], form: FORMEN[i % FORMEN.length], strich: STRICHE[i % STRICHE.length], breite: 2, groesse: 8 };
}

/* A hollow symbol is an uncertain value. */
const zeichen = (gebiet, hohl) => {
  const a = aussehen(gebiet);
  return { symbol: a.form, symbolSize: a.groesse,
    itemStyle: { color: hohl ? '#ffffff' : a.farbe, borderColor: a.farbe, borderWidth: hohl ? 2 : 1, opacity: 1 } };
};

/* No quotation marks in the names: they would end the attribute they stand in. */
const SCHRIFT = { fontFamily: 'Segoe UI, Noto Sans, DejaVu Sans, Roboto, Helvetica, Arial, sans-serif', color: '#1b1f24', fontSize: 12 };
const LINIE = { lineStyle: { color: '#d0d7de' } };
const ACHSE = { axisLabel: { color: '#1b1f24', fontSize: 12 }, axisLine: { show: true, lineStyle: { color: '#7d8792' } }, splitLine: LINIE };
const stil = { textStyle: SCHRIFT, animation: false, backgroundColor: '#ffffff' };
