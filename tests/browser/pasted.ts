// What other programs put on the clipboard, shortened to what is peculiar to each.

const style = (value: string) => `style='${value}'`;
const wordItem = (level: number, marker: string, text: string) =>
  `<p class=MsoListParagraph ${style(`text-indent:-18.0pt;mso-list:l0 level${level} lfo1`)}><![if !supportLists]>` +
  `<span ${style("font-family:Symbol")}><span ${style("mso-list:Ignore")}>${marker}<span>&nbsp; </span></span></span>` +
  `<![endif]>${text}<o:p></o:p></p>`;

export const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<style>p.MsoNormal { color: red }</style></head><body lang=FI><!--StartFragment-->
<h1>Hankkeen <span ${style("color:red")}>kuvaus</span></h1>
<p class=MsoNormal>Ihan <b>tärkeää <i>asiaa</i></b>, <a href="https://oulu.fi/x">sivu</a> ja
<a href="javascript:alert(1)">muuta</a><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${wordItem(1, "·", "Eka")}
${wordItem(2, "o", "Alakohta")}
${wordItem(3, "§", "Kolmas taso")}
${wordItem(1, "·", "Toka")}
${wordItem(1, "1.", "Numero")}
<table><tr><td><p>Solu yksi</p></td><td>Solu kaksi</td></tr></table><!--EndFragment--></body></html>`;

export const fromWordMarkdown = `### Hankkeen kuvaus

Ihan **tärkeää *asiaa***, [sivu](https://oulu.fi/x) ja muuta

- Eka
  - Alakohta
  - Kolmas taso
- Toka

1. Numero

Solu yksi

Solu kaksi`;

export const fromGoogle = `<meta charset="utf-8"><b ${style("font-weight:normal")} id="docs-internal-guid-1">
<p dir="ltr"><span ${style("font-weight:400")}>Ihan </span><span ${style("font-weight:700")}>lihava</span>
<span ${style("font-style:italic;font-weight:400")}>vino</span></p><br><ul><li aria-level="1"><p>Yksi</p></li>
<ul><li aria-level="2"><p>Sisällä</p></li></ul><li aria-level="1"><p>Kaksi</p></li></ul><h2>Otsikko</h2></b>`;

export const fromGoogleMarkdown = `Ihan **lihava** *vino*

- Yksi
  - Sisällä
- Kaksi

### Otsikko`;
