/** Where the map looks: degrees, zoom levels of 512 px tiles. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}
