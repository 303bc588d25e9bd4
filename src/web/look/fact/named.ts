/** An entity as it is linked to: what every query asks of one that it only names. */
export interface Named {
  id: string;
  name: string;
  kind: string;
}

export const NAMED = 'id name kind';
