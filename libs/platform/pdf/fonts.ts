// Fonts split by subset lack the half of Vietnamese: these files are whole.
const FAMILY = '@expo-google-fonts/be-vietnam-pro';

export type Font = 'regular' | 'bold';

/** Files of the fonts. Given to pdfkit as they are: one that is registered under a name may be read anew at each use. */
export const FONTS: Record<Font, string> = {
  regular: require.resolve(`${FAMILY}/400Regular/BeVietnamPro_400Regular.ttf`),
  bold: require.resolve(`${FAMILY}/700Bold/BeVietnamPro_700Bold.ttf`),
};
