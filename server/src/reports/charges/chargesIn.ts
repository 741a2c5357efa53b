/** The sections that are in charge, as a remark names them: 商工課・観光課 are two. */
export function chargesIn(charge: string | undefined): string[] {
  return (charge ?? '')
    .split(/[・、,，／/]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
