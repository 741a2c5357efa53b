/** What a client may tell at its start, beside what the LSP has. */
export interface InitializationOptions {
  /** The folder in which what was read may be kept from one start to the next, as a URI. */
  readonly cacheFolder?: string;
  /**
   * Whether the editor has the commands that write a plan's settings as the server proposes them: `shisaku.keepName`,
   * which asks a person for a name and then for KEEP_NAME, and `shisaku.recordRenaming`, which asks for RECORD_RENAMING.
   */
  readonly writesSettings?: boolean;
  /** Whether the editor shows the titles of groups by itself, asking for GROUP_TITLES: then they are no inlay hints. */
  readonly showsGroups?: boolean;
}
