import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Of each format, the part of a file that is repeated within it, and where. */
const repeated: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  docx: [/^word\/document\.xml$/, /(?<=<w:body>).*(?=<w:sectPr[^>]*>(?:(?!<w:sectPr).)*<\/w:body>)/s],
  odt: [/^content\.xml$/, /(?<=<\/text:sequence-decls>).*(?=<\/office:text>)/s],
  pptx: [/^ppt\/slides\/slide2\.xml$/, /<a:p>.*(?=<\/p:txBody>)/s],
  xlsx: [/^xl\/worksheets\/sheet1\.xml$/, /<row .*(?=<\/sheetData>)/s],
};

/** The same file with its text so many times. What has no text that can be repeated, as a PDF, stays as it is. */
export function enlarge(format: string, bytes: Uint8Array, times: number): Uint8Array {
  const [part, text] = repeated[format] ?? [];
  if (!part || !text || times < 2) return bytes;
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!part.test(name)) continue;
    const enlarged = strFromU8(content).replace(text, (own) => own.repeat(times));
    parts[name] = strToU8(format === 'xlsx' ? numberRows(enlarged) : enlarged);
  }
  return zipSync(parts);
}

function numberRows(sheet: string): string {
  let row = 0;
  return sheet.replace(/<row r="\d+"|<c r="([A-Z]+)\d+"/g, (_, column?: string) => {
    if (column !== undefined) return `<c r="${column}${row}"`;
    row += 1;
    return `<row r="${row}"`;
  });
}
