/** Joins a component's root class with its variations: `classes('button', 'danger', isWide && 'wide')`. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined && name !== '').join(' ');
}
