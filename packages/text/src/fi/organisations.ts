/** Pages of organisations. */
export const organisations = {
  title: "Organisaatiot",
};
