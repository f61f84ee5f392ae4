/**
 * Services that give out short addresses for anybody's page. Those that one house keeps for its own pages, and that say
 * so in their name (youtu.be, doi.org, w.wiki), are not among them.
 */
export const SHORTENERS: ReadonlySet<string> = new Set(
  (
    "adf.ly b.link bit.do bit.ly bitly.com bl.ink buff.ly chilp.it clck.ru cutt.ly db.tt dlvr.it fb.me goo.gl ht.ly " +
    "hubs.la hubs.ly hubs.li ift.tt is.gd j.mp l.ead.me lnkd.in mcaf.ee ow.ly plu.sh po.st q.gs qr.ae qr.net rb.gy " +
    "rebrand.ly s.id s2r.co short.io shorturl.at shrtco.de smarturl.it snip.ly soo.gd su.pr t.co t.ly t2m.io tiny.cc " +
    "tiny.one tinyurl.com tr.im trib.al u.nu urlz.fr v.gd vk.cc x.co x.gd yourls.org zpr.io"
  ).split(" "),
);
