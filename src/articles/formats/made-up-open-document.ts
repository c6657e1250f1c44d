import { strToU8, type Zippable, zipSync } from 'fflate'

const namespaces = ['office', 'text', 'table', 'style', 'draw', 'xlink']
  .map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

const styles = `<office:document-styles ${namespaces}><office:styles>
  <style:style style:name="Title" style:family="paragraph"/>
  <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/>
  <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"/>
  <style:style style:name="T" style:display-name="Title" style:family="text"/>
</office:styles></office:document-styles>`

const made = (kind: 'text' | 'spreadsheet', body: string, automatic: string, files: Zippable) =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(styles),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
    ...files,
  })

/** A text of OpenDocument for tests: its body's markup, styles of its own, files beside or in place of the usual ones. */
export const madeUpOdt = (body: string, automatic = '', files: Zippable = {}): Uint8Array => made('text', body, automatic, files)

/** A paragraph of one. */
export const odtParagraph = (inside: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${inside}</text:p>`

/** A spreadsheet of OpenDocument for tests: its tables' markup. */
export const madeUpOds = (body: string, files: Zippable = {}): Uint8Array => made('spreadsheet', body, '', files)

/** Rows of a table of one; a cell that begins with `<` is its own markup. */
export const odsTable = (name: string, ...rows: string[][]): string =>
  `<table:table table:name="${name}">${rows
    .map(
      cells =>
        `<table:table-row>${cells
          .map(cell =>
            cell.startsWith('<')
              ? cell
              : `<table:table-cell office:value-type="string">${cell
                  .split('\n')
                  .map(line => `<text:p>${line}</text:p>`)
                  .join('')}</table:table-cell>`,
          )
          .join('')}</table:table-row>`,
    )
    .join('')}</table:table>`
