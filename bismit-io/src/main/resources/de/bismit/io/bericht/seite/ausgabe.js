/* What can be taken along: the chart as SVG and PNG, the figures as CSV and as XLSX. Made here, sent nowhere. */
function lade(inhalt, art, dateiname) {
  const verweis = document.createElement('a');
  verweis.href = URL.createObjectURL(new Blob([inhalt], { type: art }));
  verweis.download = dateiname;
  verweis.click();
  setTimeout(() => URL.revokeObjectURL(verweis.href), 10000);
}

/* A picture that stands alone says what it shows, how far it may be compared, what its signs mean, and where it is from. */
const BREITE = 960;
const ZEICHEN_JE_ZEILE = 145;
const ZEILE = 17;

function bildoption(k, option, art) {
  const fuss = fusszeilen(k, option, art);
  const namen = art === 'reihe' ? [...new Set(option.series.map(s => s.name).filter(n => n))] : option.series.filter(s => s.id.startsWith('bezug-')).map(s => s.name);
  const legendenhoehe = namen.length === 0 ? 0 : 26 * Math.ceil(namen.reduce((summe, n) => summe + n.length * 7 + 50, 0) / (BREITE - 80));
  const unten = fuss.length * ZEILE + 12;
  return { hoehe: (art === 'reihe' ? 460 : punktbildhoehe(k) + 30) + legendenhoehe + unten, option: { ...option, dataZoom: [], tooltip: { show: false },
    title: { text: k.name, subtext: `${art === 'reihe' ? wort('skript.ueberJahre') : k.zeit}, ${einheit(k)} · ${wort('skript.urteil')} ${k.jahr}: ${wort('stufe.' + k.urteil.stufe)}`,
      left: 8, top: 4, textStyle: { ...SCHRIFT, fontSize: 17 }, subtextStyle: { ...SCHRIFT, color: '#545d68' } },
    legend: { data: namen, left: 8, bottom: unten + 4, width: BREITE - 40, itemWidth: 34, textStyle: SCHRIFT },
    graphic: [{ type: 'text', left: 12, bottom: 8, style: { text: fuss.join('\n'), font: `12px ${SCHRIFT.fontFamily}`, lineHeight: ZEILE, fill: '#545d68' } }],
    grid: { ...option.grid, top: 84, bottom: unten + legendenhoehe + (art === 'reihe' ? 16 : 30), right: 40 } } };
}

/* Breaks, signs and sources, in lines that fit. */
function fusszeilen(k, option, art) {
  const reihen = k.reihen.filter(r => option.series.some(s => s.id.startsWith(r.gebiet + ':')));
  const alle = brueche(art === 'reihe' ? reihen : []);
  const hohl = option.series.some(s => s.data.some(d => d?.itemStyle?.color === '#ffffff'));
  const spannen = option.series.some(s => s.type === 'custom' && s.data.length > 0);
  return [...(alle.length ? [wort('skript.brueche'), ...bruchtexte(alle, k)] : []), ...(hohl ? [wort('skript.offen')] : []), ...(spannen ? [wort('skript.band')] : []),
    `${wort('skript.quelle')}: ${k.quellen}; ${wort('skript.berechnung')}`].flatMap(umgebrochen);
}

function umgebrochen(text) {
  const zeilen = [''];
  for (const w of text.split(' ')) {
    const laenger = zeilen[zeilen.length - 1] + (zeilen[zeilen.length - 1] ? ' ' : '') + w;
    if (laenger.length > ZEICHEN_JE_ZEILE) {
      zeilen.push(w);
    } else {
      zeilen[zeilen.length - 1] = laenger;
    }
  }
  return zeilen;
}

function alsSvg(k, gezeigte, art) {
  const { hoehe, option } = bildoption(k, gezeigte, art);
  const bild = echarts.init(null, null, { renderer: 'svg', ssr: true, width: BREITE, height: hoehe });
  bild.setOption(option);
  const svg = bild.renderToSVGString();
  bild.dispose();
  return svg;
}

function alsPng(k, gezeigte, art) {
  const { hoehe, option } = bildoption(k, gezeigte, art);
  const bild = echarts.init(document.createElement('div'), null, { renderer: 'canvas', width: BREITE, height: hoehe, devicePixelRatio: 2 });
  bild.setOption(option);
  const text = atob(bild.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: '#ffffff' }).split(',')[1]);
  bild.dispose();
  return Uint8Array.from(text, z => z.charCodeAt(0));
}

/* A text that a spreadsheet would take for a formula gets an apostrophe; numbers stay numbers. */
const zelle = wert => {
  const text = typeof wert === 'string' && /^[=+\-@\t\r]/.test(wert) ? "'" + wert : String(wert ?? '');
  return /[;"\n\r]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
};

const dezimal = wert => englisch ? String(wert) : String(wert).replace('.', ',');

/* One line a territory and year: value or bounds, not rounded, flags, reasons. */
function alsCsv(k) {
  const zeilen = [wort('skript.csvspalten').split(';')];
  for (const r of k.reihen) {
    k.jahre.forEach((jahr, i) => {
      const w = r.werte[i];
      const zahlen = !hatZahl(w) ? ['', '', ''] : typeof w === 'number' ? [w, '', ''] : ['', w.von, w.bis];
      zeilen.push([k.id, k.name, k.einheit, r.gebiet, name(r.gebiet), jahr, ...zahlen.map(z => typeof z === 'number' ? { zahl: dezimal(z) } : z),
        status(r.merkzeichen[jahr]), gruende(r.gruende[jahr]), r.brueche.filter(b => b.vor === jahr).map(satz).join(' ')]);
    });
  }
  return '\ufeff' + zeilen.map(z => z.map(w => w?.zahl ?? zelle(w)).join(';')).join('\r\n') + '\r\n';
}

/* The workbook of the whole report, carried in the page where it could be written. */
const mappe = document.getElementById('mappe')?.textContent;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ladeMappe = () => lade(Uint8Array.from(atob(mappe), z => z.charCodeAt(0)), XLSX, 'bericht.xlsx');

function werkzeug(k, art, option) {
  const leiste = document.createElement('div');
  leiste.className = 'werkzeug';
  const datei = `${k.id.toLowerCase()}-${art}`;
  const knopf = (text, tue, was = k.name) => {
    const b = document.createElement('button');
    b.type = 'button';
    b.textContent = text;
    b.dataset.ausgabe = text.toLowerCase();
    b.setAttribute('aria-label', `${was}: ${text} ${wort('skript.herunterladen')}`);
    b.addEventListener('click', tue);
    b.title = b.getAttribute('aria-label');
    leiste.append(b);
  };
  knopf('SVG', () => lade(alsSvg(k, option(BREITE), art), 'image/svg+xml', datei + '.svg'));
  knopf('PNG', () => lade(alsPng(k, option(BREITE), art), 'image/png', datei + '.png'));
  if (art === 'reihe' || k.jahre.length < 2) {
    knopf('CSV', () => lade(alsCsv(k), 'text/csv;charset=utf-8', k.id.toLowerCase() + '.csv'));
    if (mappe) {
      knopf('XLSX', ladeMappe, wort('skript.alleKennzahlen'));
    }
  }
  return leiste;
}
