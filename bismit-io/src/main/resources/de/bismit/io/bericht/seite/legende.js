/* The legend: buttons, so that the keyboard reaches them. A click switches a territory, a double click shows only this one. */
function legende(k, sichtbar, neuZeichnen) {
  const liste = document.createElement('ul');
  liste.className = k.reihen.length > VIELE ? 'legende viele' : 'legende';
  liste.setAttribute('aria-label', wort('skript.legende'));
  const knoepfe = new Map();
  const zeige = () => {
    knoepfe.forEach((knopf, gebiet) => knopf.setAttribute('aria-pressed', String(sichtbar.has(gebiet))));
    neuZeichnen();
  };
  const nur = gebiet => {
    const schonAllein = sichtbar.size === 1 && sichtbar.has(gebiet);
    sichtbar.clear();
    (schonAllein ? k.reihen.map(r => r.gebiet) : [gebiet]).forEach(g => sichtbar.add(g));
    zeige();
  };
  const schalte = gebiet => {
    if (!sichtbar.delete(gebiet)) {
      sichtbar.add(gebiet);
    }
    zeige();
  };
  for (const { gebiet } of k.reihen) {
    const knopf = eintrag(liste, `${marke(gebiet)}<span>${sicher(name(gebiet))}</span>`);
    knopf.dataset.gebiet = gebiet;
    knopf.title = wort('skript.nurDiese');
    knopf.setAttribute('aria-pressed', String(sichtbar.has(gebiet)));
    knopf.addEventListener('click', e => e.shiftKey ? nur(gebiet) : schalte(gebiet));
    knopf.addEventListener('dblclick', () => nur(gebiet));
    knoepfe.set(gebiet, knopf);
  }
  const alle = eintrag(liste, sicher(wort('skript.alle')));
  alle.classList.add('alle');
  alle.addEventListener('click', () => {
    k.reihen.forEach(r => sichtbar.add(r.gebiet));
    zeige();
  });
  return liste;
}

function eintrag(liste, inhalt) {
  const knopf = document.createElement('button');
  knopf.type = 'button';
  knopf.innerHTML = inhalt;
  const punkt = document.createElement('li');
  punkt.append(knopf);
  liste.append(punkt);
  return knopf;
}
