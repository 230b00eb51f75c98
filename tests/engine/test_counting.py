import shutil
from functools import partial
from typing import get_args

import numpy as np
import pytest
import torch

from engine.autoscale import AutoScaleNetwork
from engine.counter import CrowdCounter
from engine.counting import CountingEngine
from engine.devices import DeviceError
from engine.distance_labels import distance_map, find_points
from engine.enlarged import SecondPassRule
from engine.image_file import read_image
from engine.prediction import LEVELS_PER_LABEL, NetworkName
from engine.uepnet import UepNetwork
from engine.weights import WeightsError


def _silent(done: int, total: int, text: str) -> None:
    """Report nothing."""


@pytest.fixture
def own_folder(weights_folder, tmp_path):
    """Give a copy of the weights that may be damaged."""
    return shutil.copytree(weights_folder, tmp_path / "weights")


@pytest.fixture(scope="module")
def loaded_engine(weights_folder) -> CountingEngine:
    """Give an engine that loads its networks once for many tests."""
    return CountingEngine(device="cpu", folder=weights_folder)


def _cannot_allocate(*arguments: object) -> None:
    raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")


# What answers.


def test_autoscale_answers_with_points_and_says_how(loaded_engine, photo):
    prediction = loaded_engine.count(read_image(photo), _silent)

    assert prediction.network == "autoscale"
    assert prediction.weights.startswith("autoscale-")
    assert (prediction.width, prediction.height, prediction.device) == (96, 80, "cpu")
    assert prediction.seconds > 0
    assert prediction.fell_back is None
    assert prediction.is_located
    assert prediction.count == len(prediction.points) == len(prediction.scores)
    assert prediction.interval.low <= prediction.count <= prediction.interval.high
    labels = prediction.distance_label_map
    assert (labels.values.shape, labels.stride) == ((140, 168), 1 / 1.75)  # read enlarged
    assert prediction.count_map is None


def test_the_light_network_reads_an_image_as_it_is(loaded_engine, photo):
    labels = loaded_engine.count(read_image(photo), _silent, network="light").distance_label_map

    assert (labels.values.shape, labels.stride) == ((80, 96), 1)


def test_uepnet_answers_with_counts_and_no_points(loaded_engine, photo):
    prediction = loaded_engine.count(read_image(photo), _silent, network="uepnet")

    assert prediction.network == "uepnet"
    assert prediction.points.shape == (0, 2)
    assert not prediction.is_located
    assert prediction.distance_label_map is None
    assert prediction.count_map.values.shape == (10, 12)
    assert prediction.count == pytest.approx(prediction.count_map.values.sum(dtype=np.float64))
    (area,) = prediction.counted_areas
    assert (area.box.area, area.count) == (96 * 80, prediction.count)


def test_the_light_network_answers_as_autoscale_does(loaded_engine, photo):
    prediction = loaded_engine.count(read_image(photo), _silent, network="light")

    assert prediction.network == "light"
    assert prediction.is_located
    assert prediction.count == len(prediction.points)
    assert prediction.distance_label_map.values.shape == (80, 96)


def test_regression_answers_with_a_density_and_no_points(loaded_engine, photo):
    prediction = loaded_engine.count(read_image(photo), _silent, network="autoscale-density")

    assert prediction.network == "autoscale-density"
    assert prediction.points.shape == (0, 2)
    assert not prediction.is_located
    assert prediction.distance_label_map is None
    assert prediction.count_map is None
    assert prediction.density_map.values.shape == (10, 12)
    (area,) = prediction.counted_areas
    assert area.count == prediction.count


@pytest.mark.parametrize("network", get_args(NetworkName))
def test_the_density_map_sums_to_the_count(loaded_engine, photo, network):
    prediction = loaded_engine.count(read_image(photo), _silent, network=network)

    assert prediction.density_map.values.sum(dtype=np.float64) == pytest.approx(prediction.count, rel=1e-4)


@pytest.mark.parametrize("network", ["autoscale-density", "uepnet"])
def test_careful_counting_prefers_no_side(weights_folder, photo, network):
    engine = CountingEngine(device="cpu", folder=weights_folder, is_careful=True)
    # 128 pixels are whole cells of 8, and enlarged by UEPNet whole strides of 32: rounding alone is left.
    image = np.pad(read_image(photo), ((0, 0), (0, 32), (0, 0)), mode="reflect")

    seen = engine.count(image, _silent, network=network).density_map.values
    mirrored = engine.count(image[:, ::-1].copy(), _silent, network=network).density_map.values

    assert mirrored[:, ::-1] == pytest.approx(seen, rel=0.02, abs=1e-4)


def test_who_measures_may_fix_the_scale_factor_or_do_without_a_second_pass(weights_folder, photo):
    image = read_image(photo)

    def regions(rule):
        engine = CountingEngine(device="cpu", folder=weights_folder, second_pass=rule)
        return engine.count(image, lambda *words: None, network="autoscale").regions

    assert regions(SecondPassRule(most_regions=0)) == ()
    assert [region.scale_factor for region in regions(SecondPassRule(scale_factor=1.5))] == [1.5]


def test_the_same_image_gives_the_same_answer(weights_folder, photo):
    first, second = (
        CountingEngine(device="cpu", folder=weights_folder).count(read_image(photo), _silent)
        for _ in range(2)
    )

    assert np.array_equal(first.points, second.points)


def test_the_users_own_weights_answer_alone(weights_folder, photo, tmp_path):
    engine = CountingEngine(
        device="cpu", weights=weights_folder / "uepnet.safetensors", folder=tmp_path / "nothing"
    )

    prediction = engine.count(read_image(photo), _silent)

    assert prediction.network == "uepnet"
    assert prediction.fell_back is None


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (17, 9)])
@pytest.mark.parametrize("network", get_args(NetworkName))
def test_the_smallest_images_are_counted(loaded_engine, size, network):
    prediction = loaded_engine.count(np.zeros((*size, 3), np.uint8), _silent, network=network)

    assert (prediction.height, prediction.width) == size
    assert prediction.density_map.values.sum(dtype=np.float64) == pytest.approx(prediction.count, rel=1e-4)


def test_a_report_that_raises_ends_the_counting(loaded_engine, photo):
    def stop(done: int, total: int, text: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        loaded_engine.count(read_image(photo), stop)


def test_weights_and_devices_that_are_not_there_are_refused_at_once(tmp_path):
    with pytest.raises(WeightsError, match=r"gone\.safetensors"):
        CountingEngine(device="cpu", weights=tmp_path / "gone.safetensors")
    with pytest.raises(DeviceError, match="'abacus' is not available"):
        CountingEngine(device="abacus")


# What answers instead.


def test_uepnet_answers_where_autoscales_weights_are_missing_and_says_so(own_folder, photo):
    (own_folder / "autoscale.safetensors").unlink()

    prediction = CountingEngine(device="cpu", folder=own_folder).count(read_image(photo), _silent)

    assert prediction.network == "uepnet"
    assert "autoscale.safetensors: there is no such file" in prediction.fell_back


def test_uepnet_answers_where_autoscales_weights_are_damaged_and_says_so(own_folder, photo):
    (own_folder / "autoscale.safetensors").write_bytes(b"damaged")

    prediction = CountingEngine(device="cpu", folder=own_folder).count(read_image(photo), _silent)

    assert prediction.network == "uepnet"
    assert "autoscale.safetensors: damaged" in prediction.fell_back


def test_without_any_weights_the_error_says_so(tmp_path, photo):
    with pytest.raises(WeightsError, match=r"manifest\.json: there is no such file"):
        CountingEngine(device="cpu", folder=tmp_path).count(read_image(photo), _silent)


def test_who_insists_on_autoscale_gets_no_other(own_folder, photo):
    (own_folder / "autoscale.safetensors").unlink()

    with pytest.raises(WeightsError, match=r"autoscale\.safetensors"):
        CountingEngine(device="cpu", folder=own_folder).count(read_image(photo), _silent, network="autoscale")


def test_a_smaller_tile_is_tried_where_memory_does_not_suffice(loaded_engine, photo, monkeypatch):
    tried = []
    usual = AutoScaleNetwork.labels_and_features

    def only_the_second_time(network, image):
        tried.append(image.shape)
        return _cannot_allocate() if len(tried) == 1 else usual(network, image)

    monkeypatch.setattr(AutoScaleNetwork, "labels_and_features", only_the_second_time)

    prediction = loaded_engine.count(read_image(photo), _silent, tile_px=1280)

    assert prediction.network == "autoscale"
    assert prediction.fell_back == "Memory did not suffice for autoscale with tiles of 1280 pixels."


def test_uepnet_answers_where_memory_suffices_for_it_alone(loaded_engine, photo, monkeypatch):
    monkeypatch.setattr(AutoScaleNetwork, "labels_and_features", _cannot_allocate)

    prediction = loaded_engine.count(read_image(photo), _silent)

    assert prediction.network == "uepnet"
    assert "Memory did not suffice for autoscale with tiles of 384 pixels." in prediction.fell_back


def test_where_memory_suffices_for_none_it_is_a_memory_error(loaded_engine, photo, monkeypatch):
    monkeypatch.setattr(AutoScaleNetwork, "labels_and_features", _cannot_allocate)
    monkeypatch.setattr(UepNetwork, "forward", _cannot_allocate)

    with pytest.raises(MemoryError, match="Memory does not suffice"):
        loaded_engine.count(read_image(photo), _silent)


def test_an_error_of_our_own_is_not_taken_for_a_full_memory(loaded_engine, photo, monkeypatch):
    def fail(*arguments: object) -> None:
        raise RuntimeError("shapes cannot be multiplied")

    monkeypatch.setattr(AutoScaleNetwork, "labels_and_features", fail)

    with pytest.raises(RuntimeError, match="shapes cannot be multiplied"):
        loaded_engine.count(read_image(photo), _silent)


# Where people stand closer than points can part.


@pytest.fixture
def count_painted(painted_labels, painted_counts, paint, loaded_engine, monkeypatch):
    """Give a function that counts an image whose labels are painted; UEPNet sees one person in a patch."""

    def count(label, *, scale_factor=1.0, engine=loaded_engine):
        painted = painted_labels(scale_factor)
        monkeypatch.setattr(
            AutoScaleNetwork, "labels_and_features", lambda network, image: painted.labels_and_features(image)
        )
        # A module cannot be replaced by a function on the instance: the class' forward can.
        monkeypatch.setattr("engine.autoscale.ScaleHead.forward", lambda head, pooled: painted.l2s(pooled))
        counts = painted_counts()
        monkeypatch.setattr(UepNetwork, "forward", lambda network, image: image[:, 0, ::8, ::8] * 0 + 1)
        monkeypatch.setattr(UepNetwork, "decode", lambda network, logits: counts.decode(logits))
        # Read at its own size, an area's people are its patches, and labels' cells pixels.
        monkeypatch.setattr("engine.counting.USUAL_SCALE", 1.0)
        monkeypatch.setattr("engine.counting.CrowdCounter", partial(CrowdCounter, scale=1.0))
        return engine.count(paint(label * 25), _silent)

    return count


def _labels_of_a_crowd() -> tuple[np.ndarray, np.ndarray]:
    """Give lonely people and the labels of them and of a crowd 2 px apart, which no points can part."""
    crowd = np.stack(np.meshgrid(np.arange(61, 141, 2.0), np.arange(43, 107, 2.0)), axis=-1).reshape(-1, 2)
    lonely = np.array([[15.0, 15.0], [190.0, 20.0], [20.0, 130.0]])
    label = distance_map(np.concatenate([crowd, lonely]), height=150, width=210) / 2
    return lonely, np.minimum(label, 10)


@pytest.mark.parametrize("scale_factor", [1.0, 1.6, 0.75])
def test_crowded_areas_are_counted_by_uepnet_and_the_rest_keeps_its_points(count_painted, scale_factor):
    lonely, label = _labels_of_a_crowd()

    prediction = count_painted(label, scale_factor=scale_factor)

    assert prediction.network == "autoscale"
    assert "UEPNet counted" in prediction.fell_back
    assert not prediction.is_located
    (area,) = prediction.counted_areas
    assert not area.box.contains(prediction.points).any()
    assert not area.box.contains(lonely).any()
    for person in lonely:
        assert np.hypot(*(prediction.points - person).T).min() < 1
    assert prediction.count == pytest.approx(len(prediction.points) + area.count)
    assert prediction.density_map.values.sum(dtype=np.float64) == pytest.approx(prediction.count, rel=1e-4)


@pytest.mark.parametrize("scale_factor", [1.0, 1.6, 0.75])
def test_a_counted_area_is_the_patches_that_were_counted(count_painted, scale_factor):
    # One person a patch: the area's people are its patches, so nobody beside it was counted with it.
    _, label = _labels_of_a_crowd()

    (area,) = count_painted(label, scale_factor=scale_factor).counted_areas

    assert area.count == pytest.approx(area.box.area / 64)


def test_crowded_areas_whose_boxes_overlap_are_counted_once(count_painted):
    # An L and a block in its corner: two groups of pixels, one box inside the other.
    label = np.full((240, 240), 10.0)
    label[20:220, 20:70] = 0.0
    label[170:220, 20:220] = 0.0
    label[40:120, 120:210] = 0.0

    prediction = count_painted(label)

    (area,) = prediction.counted_areas
    assert area.count == pytest.approx(area.box.area / 64)


@pytest.mark.parametrize("place", range(40, 48))
def test_the_smallest_crowded_area_of_a_second_pass_is_counted(count_painted, place):
    label = np.full((120, 120), 10.0)
    label[place : place + 17, place : place + 17] = 0.0

    prediction = count_painted(label, scale_factor=2.0)

    for area in prediction.counted_areas:
        assert area.count >= 1
    assert prediction.density_map.values.sum(dtype=np.float64) == pytest.approx(prediction.count, rel=1e-4)


def test_without_uepnet_crowded_areas_keep_their_points_and_it_is_said(count_painted, own_folder):
    (own_folder / "uepnet.safetensors").unlink()
    _, label = _labels_of_a_crowd()

    prediction = count_painted(label, engine=CountingEngine(device="cpu", folder=own_folder))

    assert prediction.counted_areas == ()
    assert prediction.count == len(prediction.points) > 3
    assert "uepnet.safetensors: there is no such file" in prediction.fell_back


def test_where_memory_does_not_suffice_for_crowded_areas_they_keep_their_points(count_painted, monkeypatch):
    _, label = _labels_of_a_crowd()
    monkeypatch.setattr("engine.counter.CrowdCounter.count", _cannot_allocate_either)

    prediction = count_painted(label)

    assert prediction.counted_areas == ()
    assert prediction.count == len(prediction.points) > 3
    assert "emory" in prediction.fell_back


def _cannot_allocate_either(*arguments: object, **named: object) -> None:
    _cannot_allocate()


def test_nobody_is_counted_where_nobody_is(count_painted):
    prediction = count_painted(np.full((50, 70), 10.0))

    assert prediction.count == 0
    assert prediction.interval.low == 0
    assert not prediction.density_map.values.any()


def test_labels_are_kept_as_bytes_and_coarser_for_huge_images(count_painted, monkeypatch):
    monkeypatch.setattr("engine.answer.MOST_MAP_PIXELS", 1000)
    label = np.full((50, 80), 10.0)
    label[:, :40] = 4.0

    kept = count_painted(label).distance_label_map

    # 4,000 pixels: every second one both ways.
    assert (kept.stride, kept.values.shape, kept.values.dtype) == (2, (25, 40), np.uint8)
    assert kept.values[0].tolist() == [100] * 20 + [250] * 20


def test_a_head_lies_at_its_place_in_a_coarser_map_too(count_painted, monkeypatch):
    monkeypatch.setattr("engine.answer.MOST_MAP_PIXELS", 1000)
    head = np.array([[34.0, 22.0]])
    label = np.minimum(distance_map(head, height=50, width=81) / 2, 10)

    kept = count_painted(label).distance_label_map

    assert (kept.stride, kept.values.shape) == (3, (17, 27))
    found = find_points(kept.values.astype(np.float32) / LEVELS_PER_LABEL).points * kept.stride
    assert found == pytest.approx(head, abs=0.25)


def test_torch_is_told_to_keep_no_gradients(loaded_engine, photo):
    loaded_engine.count(read_image(photo), _silent)

    assert torch.is_grad_enabled()
