/** What is said to whoever brings in a directory file; operators read it, in English. */

/** Refuses the whole file. */
export type DirectoryFault = {
  /** Where it stands in the file, such as `roles.systemRoles[3].personId`; `line 7` where it is no JSON. */
  readonly place: string;
  /** Of the entry that it stands in; null where that has none. */
  readonly id: string | null;
  /** What is wrong, and what to do about it; neither ends with a full stop. */
  readonly what: string;
  readonly cure: string;
};

/** One line: the place with the id, what is wrong, the cure. */
export const faultLine = ({ place, id, what, cure }: DirectoryFault): string =>
  `${place}${id === null ? '' : ` (${id})`}: ${what}; ${cure}`;
