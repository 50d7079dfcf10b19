import type { Bytes } from '../zip/streams.ts';
import type { ZipFile } from '../zip/zip.ts';

/** What is in a workbook of one sheet. */
export interface OneSheet {
  /** The XML of the sheet. */
  readonly sheet: string;
  readonly strings: Bytes | null;
  readonly styles: Bytes | null;
  readonly isFrom1904?: boolean;
  /** What stands on its tab, fit for XML. */
  readonly name?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What every part of a workbook's XML is written in. */
export const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a workbook of one sheet (ECMA-376), each where every spreadsheet looks for it. */
export function packageParts({
  sheet,
  strings,
  styles,
  isFrom1904 = false,
  name = 'Sheet1',
}: OneSheet): readonly ZipFile[] {
  const own = [
    { path: 'worksheets/sheet1.xml', kind: 'worksheet', bytes: utf8(sheet) },
    { path: 'styles.xml', kind: 'styles', bytes: styles },
    { path: 'sharedStrings.xml', kind: 'sharedStrings', bytes: strings },
  ].flatMap(({ path, kind, bytes }) => (bytes === null ? [] : [{ path, kind, bytes }]));
  const types = own
    .map(({ path, kind }) => `<Override PartName="/xl/${path}" ContentType="${kinds}.${kind}+xml"/>`)
    .join('');
  const links = own
    .map(
      ({ path, kind }, index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${path}"/>`,
    )
    .join('');
  return [
    xml(
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>${types}</Types>`,
    ),
    xml(
      '_rels/.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    xml(
      'xl/workbook.xml',
      `<workbook xmlns="${mainSpace}" xmlns:r="${office}"><workbookPr date1904="${isFrom1904 ? 1 : 0}"/><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    xml(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packages}/relationships">${links}</Relationships>`,
    ),
    ...own.map(({ path, bytes }) => ({ path: `xl/${path}`, bytes })),
  ];
}

function xml(path: string, text: string): ZipFile {
  return { path, bytes: utf8(xmlHead + text) };
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}
