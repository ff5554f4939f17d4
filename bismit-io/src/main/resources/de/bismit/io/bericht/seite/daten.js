/* The report as data, and how its numbers and words are written. */
const daten = ausKurzform(JSON.parse(document.getElementById('daten').textContent));
const englisch = document.documentElement.lang === 'en';
const gebiete = new Map(daten.gebiete.map(g => [g.gebiet, g]));
const worte = new Map([...document.getElementById('worte').content.querySelectorAll('[data-wort]')].map(w => [w.dataset.wort, w.textContent]));

/* Names, units and times in the language of the page, as the page has them. */
document.querySelectorAll('article[data-kennzahl]').forEach(a => Object.assign(daten.kennzahlen.find(k => k.id === a.dataset.kennzahl),
  { name: a.dataset.name, einheit: a.dataset.einheit, zeit: a.dataset.zeit, quellen: a.dataset.quellen, anzahl: 'anzahl' in a.dataset }));

const wort = schluessel => worte.get(schluessel) ?? schluessel;
const kennzahl = id => daten.kennzahlen.find(k => k.id === id);
const name = schluessel => gebiete.get(schluessel)?.name ?? schluessel;
/* Without "Landkreis" where room is short and nobody is meant twice. */
function kurzname(schluessel) {
  const kurz = name(schluessel).replace(/^(Landkreis|Kreis) /, '');
  return [...gebiete.values()].some(g => g.gebiet !== schluessel && g.name === kurz) ? name(schluessel) : kurz;
}

const rolle = schluessel => gebiete.get(schluessel)?.rolle ?? 'KOMMUNE';

/* A text for HTML: nothing in it is markup. */
const sicher = text => String(text).replace(/[&<>"']/g, z => `&#${z.charCodeAt(0)};`);

/* German digits in the language of the page: only the signs between them change. */
const zahl = deutsch => !englisch ? deutsch : deutsch.replace(/[.,]/g, z => z === '.' ? ',' : '.').replace(' bis ', ' to ');

const runde = (wert, stellen) => new Intl.NumberFormat(englisch ? 'en-GB' : 'de-DE',
  { minimumFractionDigits: stellen, maximumFractionDigits: stellen, useGrouping: 'always' }).format(wert);

const hatZahl = wert => wert !== null && wert !== undefined;
const unten = wert => typeof wert === 'number' ? wert : wert.von;
const oben = wert => typeof wert === 'number' ? wert : wert.bis;
const einheit = k => k.einheit;
const istProzent = k => k.einheit === (englisch ? 'percent' : 'Prozent');

const UNSICHER = ['GESCHAETZT', 'VORLAEUFIG', 'EINGESCHRAENKT', 'ERGAENZT'];
const istUnsicher = merkzeichen => (merkzeichen ?? []).some(m => UNSICHER.includes(m));
const status = merkzeichen => (merkzeichen ?? []).filter(m => m !== 'ENDGUELTIG').map(m => wort('merkzeichen.' + m)).join(', ');
const gruende = liste => (liste ?? []).map(g => wort('grund.' + g)).join('; ');

/* The data stand in the page in short form: {$: n} is a part that occurs several times, {$s, $z} a list of objects with the same fields. */
function ausKurzform({ teile, inhalt }) {
  const fertige = [];
  const loese = wert => {
    if (Array.isArray(wert)) {
      return wert.map(loese);
    }
    if (wert === null || typeof wert !== 'object') {
      return wert;
    }
    if (wert.$ !== undefined) {
      return fertige[wert.$];
    }
    if (wert.$s) {
      const namen = wert.$s;
      return wert.$z.map(zeile => {
        const objekt = {};
        zeile.forEach((w, i) => { objekt[namen[i]] = loese(w); });
        return objekt;
      });
    }
    const objekt = {};
    for (const name in wert) {
      objekt[name] = loese(wert[name]);
    }
    return objekt;
  };
  teile.forEach(t => fertige.push(loese(t)));
  return loese(inhalt);
}

const satz = etwas => englisch ? etwas.satzEn : etwas.satz;

/* A point of a series: value, how it is shown, its flags, and why there is none. */
function punkt(k, reihe, jahr) {
  const i = k.jahre.indexOf(jahr);
  if (i < 0) {
    return { jahr, wert: null, text: wort('skript.keineAngabe'), status: '' };
  }
  const wert = reihe.werte[i];
  const zeichen = reihe.merkzeichen[jahr];
  return { jahr, wert, unsicher: istUnsicher(zeichen), status: status(zeichen),
    text: hatZahl(wert) ? zahl(reihe.anzeige[i]) : gruende(reihe.gruende[jahr]) };
}

/* The years of a chart: also those that no table has, so that a gap is seen as one. */
function alleJahre(k) {
  const jahre = [];
  for (let j = k.jahre[0]; j <= k.jahre[k.jahre.length - 1]; j++) {
    jahre.push(j);
  }
  return jahre;
}

/* The stretches a line may join: never over a gap, never over a break. */
function abschnitte(k, reihe) {
  const vor = new Set(reihe.brueche.map(b => b.vor));
  const alle = [];
  for (const jahr of alleJahre(k)) {
    const p = punkt(k, reihe, jahr);
    const letzter = alle[alle.length - 1];
    if (!hatZahl(p.wert)) {
      continue;
    }
    if (letzter && letzter[letzter.length - 1].jahr === jahr - 1 && !vor.has(jahr)) {
      letzter.push(p);
    } else {
      alle.push([p]);
    }
  }
  return alle;
}
