export interface BilingualName {
  readonly en: string;
  readonly ru: string;
}
