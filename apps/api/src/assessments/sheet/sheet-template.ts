/** The sheet about one assessment for the person it is about; every word comes as data. */
export const SHEET_TEMPLATE = `
#let d = json(bytes(sys.inputs.data))
#let w = d.words
// What somebody wrote keeps the direction of its own script, whatever that of the sheet.
#let own(words) = block[
  #set text(dir: if words.match(regex("[\\u{0590}-\\u{08FF}]")) != none { rtl } else { ltr })
  #words
]
#set document(title: w.title)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 20mm, bottom: 22mm),
  footer: context [
    #set text(size: 8.5pt, fill: rgb("#586870"))
    #grid(columns: (1fr, auto), d.footer, counter(page).display("1 / 1", both: true))
  ],
)
#set text(
  size: 11.5pt,
  lang: d.lang,
  dir: if d.rtl { rtl } else { ltr },
  font: if d.rtl { ("Noto Sans Arabic", "Noto Sans", "Noto Sans SC") } else { ("Noto Sans", "Noto Sans SC", "Noto Sans Arabic") },
)
#set par(leading: 0.72em, justify: false)
#show heading: set text(fill: rgb("#0a4858"))
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 13.5pt)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.7em)

= #w.title
#v(2pt)
#text(fill: rgb("#3f4e55"), w.lead)
#v(6pt)
#table(
  columns: (auto, 1fr),
  stroke: (x, y) => (bottom: 0.5pt + rgb("#dfe4e1")),
  inset: (x: 0pt, y: 6pt),
  column-gutter: 14pt,
  ..d.facts.map(fact => (text(fill: rgb("#586870"), fact.at(0)), fact.at(1))).flatten(),
)

== #w.found
#for line in d.results [
  #block(above: 0.8em)[#strong(line.what): #line.says]
]
#for line in d.notes [
  #block(above: 0.8em, line)
]
#if d.needs.len() > 0 {
  table(
    columns: (1.2fr, 1fr, 1.6fr),
    stroke: (x, y) => (bottom: 0.5pt + rgb("#dfe4e1")),
    inset: (x: 4pt, y: 7pt),
    fill: (x, y) => if y == 0 { rgb("#e0eef1") },
    table.header(strong(w.area), strong(w.help), strong(w.good)),
    ..d.needs.map(need => (need.area, need.level, own(need.good))).flatten(),
  )
}
#if d.voice != none [
  #block(above: 1.2em, inset: (x: 12pt, y: 9pt), width: 100%, radius: 4pt, fill: rgb("#fbf6e9"), stroke: 0.5pt + rgb("#e6d9b6"))[
    #text(size: 9.5pt, fill: rgb("#6a4b12"), w.voice)
    #own(d.voice)
  ]
]

== #w.means
#for line in d.means [
  #block(above: 0.7em, line)
]

== #w.disagree
#for line in d.contest [
  #block(above: 0.7em, grid(columns: (14pt, 1fr), "•", line))
]
#block(above: 1.3em, breakable: false)[
  #text(fill: rgb("#586870"), w.wish)
  #for _ in range(4) { block(above: 20pt, line(length: 100%, stroke: 0.5pt + rgb("#7b888c"))) }
]
`;
