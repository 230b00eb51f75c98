from training.published import PUBLISHED, PUBLISHED_SETS, CountErrors


def test_every_method_has_a_place_for_every_set_and_no_error_is_larger_than_its_root():
    for method in PUBLISHED:
        assert len(method.errors) == len(PUBLISHED_SETS)
        assert all(errors.mae < errors.rmse for errors in method.errors if errors)
    assert len({method.name for method in PUBLISHED}) == len(PUBLISHED)


def test_the_two_papers_are_quoted():
    of = {method.name: method for method in PUBLISHED}

    assert of["AutoScale localization"].errors[0] == CountErrors(65.8, 112.1)
    assert of["AutoScale localization"].f_8 == 0.717
    assert of["UEPNet"].errors == (CountErrors(54.6, 91.2), CountErrors(6.4, 10.9), CountErrors(81.1, 131.7))
