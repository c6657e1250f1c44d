/** The build's packages, as far as the build uses them, so that the types hold in a checkout without `data/basemap/node_modules`. */
declare module 'topojson-server' {
  export function topology(objects: Record<string, import('geojson').GeoJsonObject>, quantization?: number): Topology
  export interface Topology {
    objects: Record<string, TopoObject>
  }
  export interface TopoObject {
    properties: Record<string, unknown>
  }
}
declare module 'topojson-client' {
  import type { Topology, TopoObject } from 'topojson-server'
  export function mesh(
    topology: Topology,
    object: TopoObject,
    filter?: (a: TopoObject, b: TopoObject) => boolean,
  ): import('geojson').MultiLineString
  export function feature(topology: Topology, object: TopoObject): import('geojson').FeatureCollection
}
declare module '@maplibre/geojson-vt' {
  export interface Options {
    maxZoom: number
    indexMaxZoom: number
    indexMaxPoints: number
    tolerance: number
    extent: number
    buffer: number
    coordinates?: 'lngLat' | 'unitSquare'
    wrap?: boolean
  }
  export interface VectorTile {
    features: unknown[]
  }
  export class GeoJSONVT {
    constructor(data: import('geojson').GeoJSON, options: Options)
    getTile(z: number, x: number, y: number): VectorTile | null
  }
}
declare module '@maplibre/vt-pbf' {
  export function fromGeojsonVt(
    layers: Record<string, import('@maplibre/geojson-vt').VectorTile>,
    options: { version: number; extent: number },
  ): Uint8Array
}
declare module 'polygon-clipping' {
  type Geometry = import('geojson').Position[][] | import('geojson').Position[][][]
  const clipping: {
    difference(subject: Geometry, ...clips: Geometry[]): import('geojson').Position[][][]
    intersection(subject: Geometry, ...clips: Geometry[]): import('geojson').Position[][][]
  }
  export default clipping
}
