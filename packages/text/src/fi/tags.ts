/** Pages of tags. */
export const tags = {
  title: "Asiasanat",
};
