/** "12 km", "1.5 km", "400 m". */
export function kilometres(km: number): string {
  return km < 1
    ? `${Math.round(km * 1000)} m`
    : km < 10
      ? `${Math.round(km * 10) / 10} km`
      : `${String(Math.round(km)).replace(/\B(?=(\d{3})+$)/g, ',')} km`
}

/** As many kilometres as are said, for words that are made of them later: 0.4, 1.5, 12. */
export function kmSaid(km: number): number {
  return km < 1 ? Math.round(km * 1000) / 1000 : km < 10 ? Math.round(km * 10) / 10 : Math.round(km)
}
