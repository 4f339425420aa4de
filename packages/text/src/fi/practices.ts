/** Pages of practices. */
export const practices = {
  title: "Toimintatavat",
};
