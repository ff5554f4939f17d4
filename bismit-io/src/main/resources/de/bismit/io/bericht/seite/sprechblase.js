/* What is said when the pointer, or the keyboard, is on a point. */
const zeile = (links, rechts) => `<tr><td>${links}</td><td class="zahl">${rechts}</td></tr>`;

function marke(gebiet) {
  const a = aussehen(gebiet);
  return `<svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true"><line x1="0" y1="6" x2="22" y2="6" stroke="${a.farbe}" stroke-width="${
    Math.min(a.breite, 3)}" stroke-dasharray="${Array.isArray(a.strich) ? a.strich.join(' ') : ''}"/>${form(a)}</svg>`;
}

function form(a) {
  const formen = { rect: 'M7,2H15V10H7Z', roundRect: 'M7,2H15V10H7Z', triangle: 'M11,1L16,11H6Z', diamond: 'M11,0L16,6L11,12L6,6Z',
    circle: 'M7,6A4,4 0 1 0 15,6A4,4 0 1 0 7,6Z' };
  const eigene = a.form.startsWith('path://') ? a.form.slice(7) : null;
  return eigene ? `<path d="${eigene}" transform="translate(11 6)" fill="${a.farbe}"/>` : `<path d="${formen[a.form]}" fill="${a.farbe}"/>`;
}

/* All territories shown, in one year, with the verdict of that year. */
function jahresblase(k, sichtbar, jahr) {
  const i = k.jahre.indexOf(jahr);
  const urteil = i < 0 ? '' : ` · ${sicher(wort('stufe.' + k.urteile[i]))}`;
  const zeilen = k.reihen.filter(r => sichtbar.has(r.gebiet)).map(r => {
    const p = punkt(k, r, jahr);
    return zeile(`${marke(r.gebiet)} ${sicher(name(r.gebiet))}`, sicher(p.text) + (p.status ? ` (${sicher(p.status)})` : ''));
  });
  const brueche = [...new Set(k.reihen.filter(r => sichtbar.has(r.gebiet)).flatMap(r => r.brueche).filter(b => b.vor === jahr).map(satz))];
  return `<div class="tipp"><strong>${jahr}</strong>, ${sicher(einheit(k))}${urteil}<table>${zeilen.join('')}</table>${
    brueche.map(b => `<div>${sicher(wort('skript.bruch'))}: ${sicher(b)}</div>`).join('')}</div>`;
}

/* One territory in the year of the cross-section: value, distance, status, rank if asked for, verdict. */
function gebietsblase(k, z) {
  const wert = wertDerZeile(k, z);
  const zeilen = [zeile(sicher(einheit(k)), sicher(wert))];
  if (hatZahl(z.abstand)) {
    zeilen.push(zeile(sicher(wort('skript.abstand')), sicher(abstandstext(k, z.abstand))));
  }
  if (z.rang) {
    zeilen.push(zeile(sicher(wort('skript.rang')), z.rang.von === z.rang.bis ? z.rang.von : `${z.rang.von}-${z.rang.bis}`));
  }
  if (status(z.merkzeichen)) {
    zeilen.push(zeile(sicher(wort('skript.status')), sicher(status(z.merkzeichen))));
  }
  const urteil = rolle(z.gebiet) === 'REGION' ? wort('skript.urteil') : wort('skript.zumRevier');
  return `<div class="tipp"><strong>${sicher(z.name)}</strong>, ${sicher(k.zeit)}<table>${zeilen.join('')}</table><div>${
    sicher(urteil)}: ${sicher(wort('stufe.' + z.urteil.stufe))}</div>${saetze(k, z).map(s => `<div>${sicher(s)}</div>`).join('')}</div>`;
}

/* The reasons of a verdict in plain sentences; their numbers stand in the appendix. */
const saetze = (k, z) => z.urteil.regeln.map(id => k.urteil.gruende.find(g => g.regel === id)).filter(g => g)
  .map(satz).slice(0, 2);

/* As the table shows it. */
function wertDerZeile(k, z) {
  if (z.gruende.length > 0) {
    return gruende(z.gruende);
  }
  const reihe = k.reihen.find(r => r.gebiet === z.gebiet);
  return reihe ? zahl(reihe.anzeige[k.jahre.indexOf(k.jahr)]) : '';
}

function abstandstext(k, abstand) {
  const vorzeichen = w => w > 0 ? '+' : '';
  const stellen = typeof abstand === 'number' ? k.nachkommastellen : Math.max(2, k.nachkommastellen);
  const text = typeof abstand === 'number' ? vorzeichen(abstand) + runde(abstand, stellen)
    : `${vorzeichen(abstand.von)}${runde(abstand.von, stellen)} ${wort('skript.bisWort')} ${vorzeichen(abstand.bis)}${runde(abstand.bis, stellen)}`;
  return text + ' ' + (istProzent(k) ? wort('skript.prozentpunkte') : k.einheit);
}
