/** The build hands a sheet that code imports over as its text, with what it imports inlined. */
declare module "*.css" {
  const text: string;
  export default text;
}
