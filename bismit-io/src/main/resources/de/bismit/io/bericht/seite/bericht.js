/* Puts charts, legends and tables where the page has room for them; each chart when it comes into view. */
const bilder = new Map();

/* More lines than these nobody can tell apart. */
const VIELE = 24;

/* At first all Kommunen and what they are seen beside; for counts, whose sums would flatten them, only the Kommunen; of very many none. */
function anfangs(k) {
  const alle = k.reihen.map(r => r.gebiet);
  const rahmen = alle.filter(g => rolle(g) !== 'KOMMUNE');
  if (alle.length > VIELE && rahmen.length > 0) {
    return new Set(istBestand(k) ? alle.slice(0, 9) : rahmen);
  }
  return new Set(alle.filter(g => !istBestand(k) || rolle(g) === 'KOMMUNE'));
}

function zeichne(figur) {
  if (bilder.has(figur)) {
    return bilder.get(figur);
  }
  const k = kennzahl(figur.closest('[data-kennzahl]').dataset.kennzahl);
  const flaeche = figur.querySelector('.bild');
  if (figur.dataset.bild === 'punkte') {
    flaeche.style.height = punktbildhoehe(k) + 'px';
  }
  const chart = echarts.init(flaeche, null, { renderer: 'svg' });
  const bild = figur.dataset.bild === 'reihe' ? reihenbild(k, figur, chart) : { chart, zeige: () => chart.setOption(punktbild(k, flaeche.clientWidth), true) };
  bild.zeige();
  if (figur.dataset.bild === 'punkte' && gezeigteBezuege(k).length > 0) {
    figur.append(strichlegende(k));
  }
  figur.append(werkzeug(k, figur.dataset.bild, bild.option ?? (() => punktbild(k, BREITE))));
  bilder.set(figur, bild);
  return bild;
}

function reihenbild(k, figur, chart) {
  const sichtbar = anfangs(k);
  const liste = document.createElement('ul');
  liste.className = 'brueche';
  const option = breite => zeitreihe(k, sichtbar, breite ?? chart.getWidth());
  const zeige = () => {
    const ausschnitt = chart.getOption()?.dataZoom?.map(({ start, end }) => ({ start, end })) ?? [];
    const neu = option();
    neu.dataZoom.forEach((z, i) => Object.assign(z, ausschnitt[i] ?? {}));
    chart.setOption(neu, true);
    bruchliste(liste, brueche(k.reihen.filter(r => sichtbar.has(r.gebiet))), k);
  };
  figur.prepend(legende(k, sichtbar, zeige));
  figur.append(liste);
  wandere(k, figur.querySelector('.bild'), chart, sichtbar);
  return { chart, zeige, option };
}

/* Which stroke in the cross-section stands for what the Kommunen are held against. */
function strichlegende(k) {
  const liste = document.createElement('ul');
  liste.className = 'brueche striche';
  liste.replaceChildren(...gezeigteBezuege(k).map((b, i) => {
    const punkt = document.createElement('li');
    punkt.innerHTML = `<svg width="12" height="18" viewBox="-6 -9 12 18" aria-hidden="true"><path d="${STRICHFORMEN[i % STRICHFORMEN.length]}" fill="#545d68"/></svg> ${
      sicher(englisch ? b.nameEn : b.name)}`;
    return punkt;
  }));
  return liste;
}

function bruchliste(liste, alle, k) {
  liste.replaceChildren(...(alle.length ? [wort('skript.brueche'), ...bruchtexte(alle, k)] : []).map(absatz));
}

function absatz(text) {
  const p = document.createElement('li');
  p.textContent = text;
  return p;
}

/* The arrow keys go through the years; what is shown is also said. */
function wandere(k, flaeche, chart, sichtbar) {
  const jahre = alleJahre(k);
  let stelle = -1;
  flaeche.addEventListener('keydown', e => {
    const schritt = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
    if (!schritt) {
      return;
    }
    e.preventDefault();
    stelle = stelle < 0 ? (schritt > 0 ? 0 : jahre.length - 1) : Math.min(jahre.length - 1, Math.max(0, stelle + schritt));
    chart.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: stelle });
    document.getElementById('ansage').textContent = `${jahre[stelle]}: ` + k.reihen.filter(r => sichtbar.has(r.gebiet))
      .map(r => `${name(r.gebiet)} ${punkt(k, r, jahre[stelle]).text}`).join('; ');
  });
  flaeche.addEventListener('blur', () => chart.dispatchAction({ type: 'hideTip' }));
}

/* The table of a series, made when somebody opens it. */
function zahlentabelle(k) {
  const tabelle = document.createElement('table');
  const kopf = tabelle.createTHead().insertRow();
  kopf.append(ueberschrift(wort('skript.jahr'), 'col'), ...k.reihen.map(r => ueberschrift(name(r.gebiet), 'col')));
  const rumpf = tabelle.createTBody();
  for (const jahr of k.jahre) {
    const z = rumpf.insertRow();
    z.append(ueberschrift(jahr, 'row'));
    for (const r of k.reihen) {
      const p = punkt(k, r, jahr);
      const bruch = r.brueche.some(b => b.vor === jahr);
      const zelle = z.insertCell();
      zelle.className = hatZahl(p.wert) ? 'zahl' : 'grund';
      zelle.textContent = (bruch ? '‖ ' : '') + p.text + (p.status ? ` (${p.status})` : '');
      zelle.title = bruch ? wort('skript.bruch') : '';
    }
  }
  const rolle = document.createElement('div');
  rolle.className = 'rolle';
  rolle.tabIndex = 0;
  rolle.setAttribute('role', 'region');
  rolle.setAttribute('aria-label', k.name);
  rolle.append(tabelle);
  return rolle;
}

function ueberschrift(text, bereich) {
  const th = document.createElement('th');
  th.scope = bereich;
  th.textContent = text;
  return th;
}

const figuren = [...document.querySelectorAll('figure[data-bild]')];
const waechter = new IntersectionObserver(eintraege => eintraege.filter(e => e.isIntersecting).forEach(e => {
  waechter.unobserve(e.target);
  zeichne(e.target);
}), { rootMargin: '300px' });
figuren.forEach(f => waechter.observe(f));

document.querySelectorAll('details[data-zahlen]').forEach(d => d.addEventListener('toggle', () => {
  if (d.open && !d.querySelector('table')) {
    d.append(zahlentabelle(kennzahl(d.closest('[data-kennzahl]').dataset.kennzahl)));
  }
}));

const PAPIERHOEHE = 250;
const passeAn = breite => bilder.forEach((b, figur) => {
  if (b.chart.getWidth() !== (breite ?? figur.querySelector('.bild').clientWidth)) {
    b.chart.resize({ width: breite ?? 'auto', height: breite && b.option ? PAPIERHOEHE : 'auto' });
    b.zeige();
    if (breite && b.option) {
      b.chart.setOption({ dataZoom: [{ show: false }], grid: { bottom: 8 } });   // nobody drags on paper
    }
  }
});
let wartet = 0;
window.addEventListener('resize', () => {
  clearTimeout(wartet);
  wartet = setTimeout(() => passeAn(), 120);
});

/* Paper shows all charts, as wide as an A4 page has room. */
window.addEventListener('beforeprint', () => {
  figuren.forEach(zeichne);
  passeAn(640);
});
window.addEventListener('afterprint', () => passeAn());
