import { expect, test } from 'vitest'
import { dayInAddress, hostOf } from './address.ts'

test.each([
  ['https://www.valley-courier.example/flood', 'valley-courier.example'],
  ['http://Valley-Courier.example:8080?id=3', 'valley-courier.example'],
  ['file:///home/roe/flood.html', null],
  ['valley-courier.example', null],
  [undefined, null],
])('an address has a host: %s', (url, host) => expect(hostOf(url)).toBe(host))

test.each([
  ['https://valley-courier.example/2024/03/12/flood', '2024-03-12'],
  ['https://valley-courier.example/news/2024/3/2/flood.html?ref=2023/01/01', '2024-03-02'],
  ['https://valley-courier.example/world/2024-03-12/flood', '2024-03-12'],
  ['https://valley-courier.example/world/2024-03-12-flood', '2024-03-12'],
  ['https://valley-courier.example/2024/03/12', '2024-03-12'],
  // Of a month, a number of its own, a day that is none, what is asked of a page.
  ['https://valley-courier.example/2024/03/flood', null],
  ['https://valley-courier.example/2024/03/1234/flood', null],
  ['https://valley-courier.example/2024/13/12/flood', null],
  ['https://valley-courier.example/flood?day=/2024/03/12/', null],
  ['https://archive.example/web/20240312/flood', null],
  ['/2024/03/12/flood', null],
  [null, null],
])('and may have the day of publication: %s', (url, day) => expect(dayInAddress(url)).toBe(day))
