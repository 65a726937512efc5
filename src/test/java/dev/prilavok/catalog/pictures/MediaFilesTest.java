package dev.prilavok.catalog.pictures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MediaFilesTest {
    @Inject
    PictureStore store;

    @Test
    void servesCopiesForEver() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB), "jpg", out);
        var kept = store.keep(out.toByteArray());

        var answer = given().header("Host", "anna.localhost").get("/media/" + kept.hash() + "/360.jpg");
        answer.then().statusCode(200).contentType("image/jpeg").header("Cache-Control", containsString("immutable"));
        var tag = answer.header("ETag");

        assertThat(tag).startsWith("\"").doesNotStartWith("W/");
        given().header("If-None-Match", tag)
                .get("/media/" + kept.hash() + "/360.jpg")
                .then()
                .statusCode(304);
        given().get("/media/" + kept.hash() + "/1280.jpg").then().statusCode(200);
    }

    @Test
    void knowsNothingElse() {
        given().get("/media/" + "0".repeat(64) + "/360.jpg").then().statusCode(404);
        given().get("/media/" + "0".repeat(64) + "/99999999999.jpg").then().statusCode(404);
        given().urlEncodingEnabled(false)
                .get("/media/..%2f..%2fetc/360.jpg")
                .then()
                .statusCode(oneOf(400, 404));
    }
}
