/** What a client may tell at its start, beside what the LSP has. */
export interface InitializationOptions {
  /** The folder in which what was read may be kept from one start to the next, as a URI. */
  readonly cacheFolder?: string;
  /** Whether the editor has the command `shisaku.keepName`, which asks a person for a name and then for KEEP_NAME. */
  readonly keepsNames?: boolean;
  /** Whether the editor shows the titles of groups by itself, asking for GROUP_TITLES: then they are no inlay hints. */
  readonly showsGroups?: boolean;
}
