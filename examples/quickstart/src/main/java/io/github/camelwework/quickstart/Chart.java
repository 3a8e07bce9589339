// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A bar chart as a picture, without letters: those would need a font, which a server may not have. */
final class Chart {

    private static final int BAR = 40;
    private static final int GAP = 20;
    private static final int HEIGHT = 100;
    private static final Color BLUE = new Color(0x2D, 0x7D, 0xD2);

    private Chart() {}

    /** Bars of these heights, in percent. */
    static byte[] png(int... percents) throws IOException {
        int width = GAP + percents.length * (BAR + GAP);
        BufferedImage image = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, HEIGHT);
        pen.setColor(BLUE);
        for (int i = 0; i < percents.length; i++) {
            pen.fillRect(GAP + i * (BAR + GAP), HEIGHT - percents[i], BAR, percents[i]);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
