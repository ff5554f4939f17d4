/* What can be taken along: the chart as SVG and PNG, the figures as CSV and as XLSX. Made here, sent nowhere. */
function lade(inhalt, art, dateiname) {
  const verweis = document.createElement('a');
  verweis.href = URL.createObjectURL(new Blob([inhalt], { type: art }));
  verweis.download = dateiname;
  verweis.click();
  setTimeout(() => URL.revokeObjectURL(verweis.href), 10000);
}

/* A picture that stands alone says what it shows and where it is from. */
function bildoption(k, option, art) {
  const breite = 960;
  const eintraege = [...new Set(option.series.map(s => s.name).filter(n => n))];
  return { ...option, dataZoom: [], tooltip: { show: false },
    title: { text: k.name, subtext: `${art === 'reihe' ? wort('skript.ueberJahre') : k.zeit}, ${einheit(k)} · ${wort('skript.quelle')}: ${quelle(k)}`,
      left: 8, top: 4, textStyle: { ...SCHRIFT, fontSize: 17 }, subtextStyle: { ...SCHRIFT, color: '#545d68' } },
    legend: art === 'reihe' ? { data: eintraege, bottom: 4, width: breite - 40, textStyle: SCHRIFT, icon: 'roundRect' } : { data: option.series.filter(s => s.id.startsWith('bezug-')).map(s => s.name), bottom: 4, textStyle: SCHRIFT },
    grid: { ...option.grid, top: 84, bottom: art === 'reihe' ? 78 : gezeigteBezuege(k).length > 0 ? 54 : 34, right: 40 } };
}

const quelle = k => [k.quellen ?? [...new Set(daten.quellen.map(q => q.lizenz))].slice(0, 1)].flat().join(', ') + ', ' + wort('skript.berechnung');

function alsSvg(k, option, art) {
  const bild = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 960, height: art === 'reihe' ? 600 : punktbildhoehe(k) + 110 });
  bild.setOption(bildoption(k, option, art));
  const svg = bild.renderToSVGString();
  bild.dispose();
  return svg;
}

function alsPng(k, option, art) {
  const flaeche = document.createElement('div');
  const bild = echarts.init(flaeche, null, { renderer: 'canvas', width: 960, height: art === 'reihe' ? 600 : punktbildhoehe(k) + 110, devicePixelRatio: 2 });
  bild.setOption(bildoption(k, option, art));
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
  const zeilen = [['kennzahl', 'name', 'einheit', 'gebiet', 'gebietsname', 'jahr', 'wert', 'von', 'bis', 'merkzeichen', 'grund', 'bruch_davor']];
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
  knopf('SVG', () => lade(alsSvg(k, option(960), art), 'image/svg+xml', datei + '.svg'));
  knopf('PNG', () => lade(alsPng(k, option(960), art), 'image/png', datei + '.png'));
  if (art === 'reihe' || k.jahre.length < 2) {
    knopf('CSV', () => lade(alsCsv(k), 'text/csv;charset=utf-8', k.id.toLowerCase() + '.csv'));
    if (mappe) {
      knopf('XLSX', ladeMappe, wort('skript.alleKennzahlen'));
    }
  }
  return leiste;
}
