/** The properties of a node that each field of a type is made of. A field that is read by a statement of its own names none. */
export type FieldProperties = Readonly<Record<string, readonly string[]>>;

/** The properties to read for these selected fields. */
export const selectedProperties = (selected: ReadonlySet<string>, fields: FieldProperties): string[] => [
  ...new Set([...selected].flatMap((field) => fields[field] ?? [])),
];

/** What the field `loaded` is made of: from which data version, until before which, and whether it was taken out then. */
export const LOADED: FieldProperties = { loaded: ['loadedFrom', 'loadedUntil', 'retired'] };

/** Fields whose names are those of their properties. */
export const plainFields = (...names: readonly string[]): FieldProperties =>
  Object.fromEntries(names.map((name) => [name, [name]]));
