import { expect, test } from 'vitest'
import { isJsonFeed } from './is-json-feed.ts'
import { isMhtml } from './is-mhtml.ts'
import { isRis } from './is-ris.ts'
import { isRtf } from './is-rtf.ts'
import { isWebPage } from './is-web-page.ts'
import { looksLikeJson } from './looks-like-json.ts'
import { opensWith } from './opens-with.ts'
import { isNewsXml } from './root-of-xml.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(new Uint16Array([0xfeff, ...[...text].map(letter => letter.charCodeAt(0))]).buffer)

test.each<[string, Uint8Array]>([
  ['at once', utf8('<html>')],
  ['behind a byte order mark', utf8('\ufeff<html>')],
  ['behind white space', utf8('\r\n\t <html>')],
  ['in UTF-16', utf16('<html>')],
])('the first letter is told %s', (_, bytes) => {
  expect(opensWith(bytes, '<')).toBe(true)
  expect(opensWith(bytes, '{h')).toBe(false)
})

test('what is empty or white alone opens with nothing', () => {
  expect(opensWith(utf8(''), '<')).toBe(false)
  expect(opensWith(utf8(' \n'), '< ')).toBe(false)
})

test.each<[string, (bytes: Uint8Array) => boolean, string]>([
  ['a web page', isWebPage, '<!doctype html><p>Rain.'],
  ['a feed', isNewsXml, '<?xml version="1.0"?><rss version="2.0">'],
  ['JSON', looksLikeJson, '[{"text": "Rain."}]'],
  ['a feed in JSON', isJsonFeed, '{"version": "https://jsonfeed.org/version/1.1"}'],
  ['references', isRis, 'TY  - NEWS\nTI  - Rain\n'],
  ['rich text', isRtf, '{\\rtf1 Rain.}'],
  ['a kept page', isMhtml, 'From: <Saved by Blink>\nSnapshot-Content-Location: https://harbour.example/rain\n'],
])('%s is known at the beginning, and not in an article that quotes it', (_, is, content) => {
  expect(is(utf8(content))).toBe(true)
  expect(is(utf8(`The file began so: ${content}`))).toBe(false)
})
