/** The part of edtf.js we use; the package ships no types. `min` and `max` are milliseconds UTC, ±Infinity where open. */
declare module 'edtf' {
  type EdtfValue = { readonly type: string; readonly min: number; readonly max: number };
  function edtf(text: string): EdtfValue;
  export { edtf as default };
}
