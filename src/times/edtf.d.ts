/** The library has no types of its own; tests only parse with it. */
declare module 'edtf' {
  export default function edtf(text: string): unknown
}
