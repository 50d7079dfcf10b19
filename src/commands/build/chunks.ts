/** What fills, keeps, seals and sends a form, with all it needs of its own; apart from the entry, which a second try loads under another address. */
const citizens = new RegExp(
  [
    'src/citizen/(form/|room|manner)',
    'src/data/citizen/(kept/|road/(courier|post|keep-proof|owed|sending-lock)|sealed/(seal-answers|prove)\\.ts)',
    'src/seal/(submissions|trust/proof)\\.ts[?]citizens$',
  ].join('|'),
);

/** What typing takes, also on the citizen's side once somebody writes more or types a code. */
const fields = /src\/ui\/fields\/(field|text-input|text-area)\./;

/** A matter's page, and what it looks up. */
const matters = /src\/citizen\/views\/matters?[./]|src\/data\/citizen\/sealed\/look-up/;

/** What all that a citizen sees after sending shares. */
const views =
  /src\/citizen\/views\/(form-views|receipt|thanks|texts|screen|parts\/|views\.css)|(problems\/citizen-texts|forms\/telephone|seal\/status)\.ts[?]citizens$/;

/** What a device that is not the writer's own needs at every form; in one piece, since every citizen's page names it. */
const station = new RegExp(
  [
    'src/citizen/station/(station|texts|consent|kiosk-steps|countdown)\\.',
    'src/(domain/channels/stations\\.ts[?]citizens$|data/citizen/passing/)',
  ].join('|'),
);

/** What a citizen's screens show after sending is made of; the officer's are made of it too. */
const looks = new RegExp(
  [
    'node_modules/lean-qr/nano',
    'icons/(rotate-cw|send|pencil-line|circle-alert|circle-check|cloud-off|info|loader-circle|triangle-alert|x|arrow-left|chevron-right|trash|check|check-check|clock|copy|download|phone)\\.mjs',
    'src/ui/(classes|signs/(icon|state-mark)|acts/(icon-button|button-link|button|copy-field)|notices/(banner|dialog|empty-state))\\.',
    'src/ui/(frame/(visually-hidden|section)|pictures/(drawn|qr-code)|lists/(fact-list|list-item)|ways/timeline)\\.',
    'src/i18n/(numbers|dates|bangkok)',
    'src/(markup/html|figures/(qr-drawn|screen-qr))\\.',
  ].join('|'),
);

/**
 * Pieces of the client that are cut by hand. Left alone, the bundler cuts what both sides share into ever smaller
 * pieces as the officer's side grows; each is one more request for a citizen, and packs worse.
 */
export const chunks = [
  { name: 'dexie', test: /node_modules\/dexie/ },
  { name: 'preact', test: /node_modules\/preact\// },
  { name: 'signals', test: /node_modules\/@preact\// }, // the citizen's side does without
  { name: 'looks', test: looks },
  { name: 'start', test: /src\/ui\/load-part/ }, // before the rest: it would be drawn into the next
  { name: 'citizens', test: citizens },
  { name: 'views', test: views },
  { name: 'station', test: station },
  { name: 'matter', test: matters },
  { name: 'fields', test: fields },
];
