export const EXPORT_FORMATS = ['docx', 'html', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
