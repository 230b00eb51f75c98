"""Writes the demo's dataset folder anew after the drawing changed: `python -m resources.demo.make_demo`."""

from pathlib import Path

import cv2

from engine.annotations import AnnotatedImage, write_dataset_folder
from resources.demo.crowd_scene import CrowdScene, draw_crowd

DEMO_FOLDER = Path(__file__).parent
DEMO_IMAGE = DEMO_FOLDER / "images" / "crowd.jpg"

# Nothing that is drawn to train on has this seed.
DEMO_SEED = 9

# At this quality the picture stays under 600 KB.
_JPEG_QUALITY = 88


def draw_demo() -> CrowdScene:
    """Draw the scene that the demo project opens with."""
    return draw_crowd(width=1600, height=1067, people=800, seed=DEMO_SEED)


def main() -> None:
    """Draw the demo scene and write it with its points."""
    scene = draw_demo()
    height, width = scene.image.shape[:2]
    DEMO_IMAGE.parent.mkdir(exist_ok=True)
    cv2.imwrite(str(DEMO_IMAGE), scene.image[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    image = AnnotatedImage(path=DEMO_IMAGE, width=width, height=height, points=scene.points, split="test")
    write_dataset_folder(DEMO_FOLDER, [image])


if __name__ == "__main__":
    main()
