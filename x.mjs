import { readFileSync } from 'node:fs';
import { getResolvedPDFJS } from 'unpdf';
const { getDocument } = await getResolvedPDFJS();
const t=performance.now();
const pdf = await getDocument({data:new Uint8Array(readFileSync(process.argv[2])), isEvalSupported:false, useSystemFonts:false, disableFontFace:true, verbosity:0, maxImageSize: 1}).promise;
console.log(pdf.numPages, (await pdf.getMetadata()).info, await pdf.getOutline()&&'outline', performance.now()-t);
for (let i=1;i<=Math.min(pdf.numPages,+process.argv[3]||1);i++){ const page=await pdf.getPage(i); const c=await page.getTextContent({includeMarkedContent:false, disableNormalization:false}); console.log(page.view, c.lang, JSON.stringify(c.styles).slice(0,300)); for(const it of c.items) console.log(JSON.stringify([it.str, it.dir, it.transform.map(x=>+x.toFixed(1)).join(' '), +it.width.toFixed(1), it.height, it.fontName, it.hasEOL])); 
await page.getOperatorList(); for (const f of Object.keys(c.styles)) { const o=page.commonObjs.get(f); console.log(f,o.name,o.bold,o.italic,o.black, o.type); } console.log(JSON.stringify(await page.getStructTree())?.slice(0,300)); }
