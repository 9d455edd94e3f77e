declare module "mapshaper" {
  const mapshaper: {
    applyCommands(
      commands: string,
      inputs: Readonly<Record<string, string | Uint8Array | object>>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}
